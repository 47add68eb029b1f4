import { cliProblemText } from "../messages/cli/cli-problem-text";
import { cliTextsOf } from "../messages/cli/cli-texts-of";
import type { Json } from "./canonical-json";
import type { Call } from "./call/call";
import type { CliIo } from "./cli-io";
import { exitCodes, highestExit } from "./exit-code";
import type { FileResult } from "./jobs/file-job";
import { acrossBooks } from "./portfolio/across-books";
import type { Outcome } from "./outcome";

const formats = {
  check: { format: "bestedingsboek.check/1", key: "books" },
  report: { format: "bestedingsboek.report/1", key: "books" },
  allocation: { format: "bestedingsboek.allocation/1", key: "allocations" },
  import: { format: "bestedingsboek.import/1", key: "files" },
} as const;

/** Judges every file of a call. One that cannot be used stands under "unusable" and leaves the others alone. */
export async function runFiles(call: Call & { readonly command: keyof typeof formats }, io: CliIo): Promise<Outcome> {
  const results = await io.runJobs(
    // The parts of one auditfile are one job, under the name of the first.
    (call.parts ? call.files.slice(0, 1) : call.files).map((file) => ({ call, file })),
    progress(call, io),
  );
  const { format, key } = formats[call.command];
  const across = acrossBooks(results.map((result, position) => ({ file: call.files[position] ?? "", result })), call.language);
  return {
    json: {
      format,
      [key]: results.flatMap(entryOf),
      ...(call.command === "check" ? { acrossBooks: across.json } : {}),
      unusable: results.flatMap((result) => unusableOf(result, call)),
    },
    lines: [...results.flatMap((result) => (result.is === "result" ? result.result.lines : [cliProblemText(result.problem, call.language)])), ...across.lines],
    exit: highestExit([...results.map((result) => (result.is === "result" ? result.result.exit : exitCodes.unusable)), across.exit]),
  };
}

function entryOf(result: FileResult): Json[] {
  return result.is === "result" ? [result.result.json] : [];
}

function unusableOf(result: FileResult, { language }: Call): Json[] {
  return result.is === "unusable" ? [{ source: result.file, code: result.problem.code, message: cliProblemText(result.problem, language) }] : [];
}

/** Overwrites one line, on a terminal only; the last call clears it. */
function progress({ files, language }: Call, { terminal, stderr }: CliIo): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (terminal && files.length > 1) {
      stderr(done === files.length ? "\r\u001b[K" : `\r${cliTextsOf(language).progress(done, files.length)}`);
    }
  };
}
