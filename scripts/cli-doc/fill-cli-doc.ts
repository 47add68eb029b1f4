import { run } from "../../src/cli/run";
import { runHere } from "../../src/cli/jobs/run-here";
import type { IsoDate } from "../../src/rules/dates/iso-date";

/** A block of the page that the program wrote: the call in a comment, its output between fences. */
const block = /<!-- bestedingsboek (.*) -->\n\n```(json|text)\n[^]*?```\n/g;

async function outputOf(call: string, kind: string): Promise<string> {
  const said = { json: "", text: "" };
  await run(call.split(" "), {
    stdout: (text) => void (said.json += text),
    stderr: (text) => void (said.text += text),
    terminal: false,
    today: "2024-02-01" as IsoDate,
    runJobs: runHere,
  });
  return kind === "json" ? said.json : said.text;
}

/** Returns the page docs/cli.md with the output of every call in it made anew: JSON from stdout, text from stderr. */
export async function fillCliDoc(page: string): Promise<string> {
  let filled = "";
  let from = 0;
  for (const found of page.matchAll(block)) {
    const [whole, call = "", kind = ""] = found;
    filled += `${page.slice(from, found.index)}<!-- bestedingsboek ${call} -->\n\n\`\`\`${kind}\n${await outputOf(call, kind)}\`\`\`\n`;
    from = found.index + whole.length;
  }
  return filled + page.slice(from);
}
