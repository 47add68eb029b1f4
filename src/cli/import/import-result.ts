import { planImport } from "../../ledger/plan/plan-import";
import type { Call } from "../call/call";
import { exitCodes, type ExitCode } from "../exit-code";
import type { BookResult } from "../jobs/book-result";
import { findScheme } from "../law/find-scheme";
import type { Law } from "../law/law";
import { bookForImport } from "./book-for-import";
import { declaredMatches } from "../../ledger/declared-matches";
import { importJson } from "./import-json";
import { importLines } from "./import-lines";
import type { ImportedFile } from "./imported-file";
import { openExport } from "./open-export";
import { readExport } from "./read-export";
import { readMapping } from "./read-mapping";

/**
 * Returns what an import of one export, or of one auditfile in parts, would do; nothing is written into a book.
 * @throws Unusable when the export, the mapping or the book cannot be used.
 */
export async function importResult(file: string, law: Law, call: Call): Promise<BookResult> {
  const mapping = await readMapping(call.mapping);
  const book = await bookForImport(call.book, mapping);
  const further = call.parts ? call.files.filter((_, position) => position > 0) : [];
  const { source, opened } = await openExport({ file, further }, mapping, book.columnMemories);
  const reading = await readExport(file, source, opened, mapping.selection);
  const scheme = findScheme(law, book.scheme);
  const plan = reading === null ? null : planImport(reading, { assessment: { scheme, today: call.today }, book, decisions: new Map(), vatBasis: mapping.vatBasis }).plan;
  const imported: ImportedFile = { source: file, further, opened, plan, ownRules: mapping.rules.length };
  return { json: importJson(imported, call.language), lines: importLines(imported, call.language), exit: exitOf(imported) };
}

/** A question, a rejected line and a total that differs are for a person to look at. */
function exitOf({ plan }: ImportedFile): ExitCode {
  const fine = plan !== null && plan.rejected.length === 0 && (plan.declared === null || declaredMatches(plan.declared));
  return fine ? exitCodes.fine : exitCodes.errors;
}
