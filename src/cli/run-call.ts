import { allocationJson } from "./allocation/allocation-json";
import { allocationLines } from "./allocation/allocation-lines";
import { allocationOfGiven } from "./allocation/allocation-report";
import type { Call } from "./call/call";
import type { CliIo } from "./cli-io";
import { exitCodes } from "./exit-code";
import { exportOutcome } from "./export/export-outcome";
import { findScheme } from "./law/find-scheme";
import { loadLaw } from "./law/load-law";
import { bookForImport } from "./import/book-for-import";
import { readMapping } from "./import/read-mapping";
import type { Outcome } from "./outcome";
import { runFiles } from "./run-files";
import { schemeJson } from "./schemes/scheme-json";
import { schemeLines } from "./schemes/scheme-lines";

/**
 * Does what a call asks for.
 * @throws Unusable when the law or what was given with the call cannot be used; a file that cannot be used is part of the outcome.
 */
export async function runCall(call: Call, io: CliIo): Promise<Outcome> {
  const { command, given, language, today } = call;
  // Also where workers will load it for themselves: a broken folder of schemes is a fault of the call, not of every file.
  const law = await loadLaw(call.schemes);
  if (command === "schemes") {
    return {
      json: { format: "bestedingsboek.schemes/1", schemes: law.schemes.map(schemeJson) },
      lines: law.schemes.flatMap((scheme) => schemeLines(scheme, language)),
      exit: exitCodes.fine,
    };
  }
  if (given !== null) {
    const report = allocationOfGiven(given, law, today);
    return {
      json: { format: "bestedingsboek.allocation/1", allocations: [allocationJson(report)], unusable: [] },
      lines: allocationLines(report, language),
      exit: exitCodes.fine,
    };
  }
  if (command === "export") {
    return exportOutcome(call, law);
  }
  if (command === "import") {
    // A broken mapping or book is a fault of the call, not of every file.
    findScheme(law, (await bookForImport(call.book, await readMapping(call.mapping))).scheme);
  }
  return runFiles({ ...call, command }, io);
}
