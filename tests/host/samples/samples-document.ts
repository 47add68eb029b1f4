import { allSamples } from "./all-samples";
import type { Outcome } from "./outcome-of";
import type { Sample } from "./sample";

const site = "https://learn.microsoft.com/office/dev/add-ins/excel/";

const opening = `# Microsoft's documented samples in this host

Tasks that Microsoft's documentation of Excel add-ins explains, as scenarios in our own words (\`tests/host/samples\`). Each runs under the
unmodified office.js against the host, and gives what the documentation says, or is refused with the names of what is not served.
The test \`samples.test.ts\` holds this page: with \`UPDATE_HOST_SAMPLES=1\` it writes the page instead.
`;

/** Writes docs/host-samples.md from what came of each scenario. */
export function samplesDocument(outcomes: ReadonlyMap<Sample, Outcome>): string {
  const all = [...outcomes.values()];
  const ran = all.filter(({ is }) => is === "ran").length;
  const count = `${all.length} scenarios: ${ran} run, ${all.length - ran} are refused by name.\n`;
  const tables = allSamples.map(({ family, samples }) => [`## ${family}\n`, "| task | outcome |", "| --- | --- |", ...samples.map((sample) => line(sample, outcomes.get(sample))), ""].join("\n"));
  return [opening, count, ...tables].join("\n");
}

function line({ task, page }: Sample, outcome: Outcome | undefined): string {
  if (outcome === undefined) throw new Error(`${task} was not run.`);
  const said = outcome.is === "ran" ? "runs" : `refused: ${outcome.names.map((name) => `\`${name}\``).join(", ")}`;
  return `| [${task}](${new URL(page, site).href}) | ${said} |`;
}
