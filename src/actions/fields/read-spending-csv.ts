import { readCsv } from "../../ledger/read-csv";
import type { TextRecord } from "../../ledger/text/text-record";
import type { Outcome } from "../outcome";
import type { CsvRowProblem } from "../refusal";
import { refuse } from "../refuse";
import { csvColumns } from "./csv-columns";
import { FieldReader } from "./field-reader";
import { readSpending, type SpendingValues } from "./read-spending";
import type { SpendingField, SpendingTexts } from "./spending-texts";

/** The refusal names this many problems and the count of all. */
const namedProblems = 200;

/** Reads a spending CSV (docs/csv-format.md) whole, or says everything that is wrong with it. */
export function readSpendingCsv(bytes: Uint8Array): Outcome<readonly SpendingValues[]> {
  const file = readCsv(bytes);
  if (!file.ok) {
    return refuse({ code: "csv-encoding", facts: { line: file.line } });
  }
  if (file.headers.length === 0) {
    return refuse({ code: "csv-empty", facts: {} });
  }
  const headers = judgeHeaders(file.headers);
  if (!headers.ok) {
    return headers;
  }
  return file.lines.length === 0 ? refuse({ code: "csv-empty", facts: {} }) : readLines(file.headers, file.lines);
}

function judgeHeaders(headers: readonly string[]): Outcome<null> {
  const known = new Set(csvColumns.map(({ header }) => header));
  const missing = [...known].filter((header) => !headers.includes(header));
  const unknown = headers.filter((header) => !known.has(header));
  const repeated = [...new Set(headers.filter((header, index) => known.has(header) && headers.indexOf(header) !== index))];
  const fine = missing.length + unknown.length + repeated.length === 0;
  return fine ? { ok: true, value: null } : refuse({ code: "csv-headers", facts: { missing, unknown, repeated } });
}

function readLines(headers: readonly string[], lines: readonly TextRecord[]): Outcome<readonly SpendingValues[]> {
  const problems: CsvRowProblem[] = [];
  const positions = csvColumns.map(({ field, header }) => [field, headers.indexOf(header)] as const);
  const rows = lines.flatMap((line) => {
    if (line.brokenQuotes || line.fields.length !== headers.length) {
      problems.push({ line: line.line, column: "", shown: String(line.fields.length), problem: "column-count" });
      return [];
    }
    const texts = Object.fromEntries(positions.map(([field, position]) => [field, line.fields[position] ?? ""]));
    return [readLine(line.line, texts as unknown as SpendingTexts, problems)];
  });
  if (problems.length > 0) {
    return refuse({ code: "csv-rows", facts: { problems: problems.slice(0, namedProblems), count: problems.length } });
  }
  return { ok: true, value: rows };
}

function readLine(line: number, texts: SpendingTexts, problems: CsvRowProblem[]): SpendingValues {
  const reader = new FieldReader<SpendingField>();
  const values = readSpending(reader, texts);
  for (const { field, code, shown } of reader.problems()) {
    problems.push({ line, column: csvColumns.find((column) => column.field === field)?.header ?? field, shown, problem: code });
  }
  return values;
}
