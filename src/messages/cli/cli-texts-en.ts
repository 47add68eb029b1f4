import type { CliTexts } from "./cli-texts";
import { cliProblemsEn } from "./cli-problems-en";

/** The sentences of the command line in English. */
export const cliTextsEn: CliTexts = {
  problems: cliProblemsEn,
  expected: {
    "unknown-key": "the format has no such key",
    missing: "is missing",
    format: 'must be "bestedingsboek.book/1"',
    text: "must be text",
    date: "must be a date that exists, written as 2022-08-31",
    year: "must be a year, as a whole number",
    cents: "must be a whole number of eurocents",
    "whole-number": "must be a whole number from 0",
    decimal: 'must be a decimal number as text, such as "1234.56"',
    "municipality-code": "must be a municipality code of four digits, as text",
    list: "must be a list",
    object: "must be an object",
  },
  usage: `Usage: bestedingsboek <command> [options] [files]

Commands
  check FILE...         checks books (.xlsx or .json)
  report FILE...        works out the indicators, balance and reconciliation per year
  allocation FILE...    recomputes the decisions and shows the expected payments
  allocation --pupils N --score S --scheme ID [--municipality CODE] [--on DATE]
  schemes               lists the schemes with their purposes and indicators
  import FILE...        reads exports of a ledger and says what becomes of each line
  export FILE --year YEAR --out OUT.xlsx
                        writes the workbook for the accountant over that year

Options
  --json            writes JSON to stdout; sentences always go to stderr
  --out FILE        writes the JSON to a file; for export the workbook
  --year YEAR       shows this reporting year only
  --lang nl|en      language of the sentences, also in the JSON (nl)
  --schemes DIR     also reads the schemes in this folder
  --today DATE      day on which the book is judged (today)
  --parts           the files of an import are the parts of one auditfile
  --mapping FILE    says for import what the columns are, what takes part and where it goes
  --book FILE       the book that import holds the lines against
  --sample-size N --seed S [--method rows|monetary]
                    the sample that the accountant asks of export

Exit code: 0 nothing wrong, 1 errors found, 2 unusable input or call, 70 a bug in the program.`,
  progress: (done, total) => `${done} of ${total} files`,
  written: (file) => `Written: ${file}`,
  bug: "This is a bug in Bestedingsboek, not in your book. Please report the lines below to its makers.",
  book: (source, municipality, scheme, counts) => `${source}: ${municipality}, ${scheme}: ${counts}`,
  year: ({ year, indicators, status, balances, errors, deadline }) =>
    [
      `  ${year}`,
      indicators.map(({ code, shown }) => `${code} ${shown ?? "(empty)"}`).join(", ") || "no indicators",
      ...(status === "unconfirmed" ? ["not confirmed by an official source"] : []),
      ...balances.map(({ source, end }) => `balance ${source} ${end}`),
      errors,
      deadline === null ? "day of delivery not known" : `deliver by ${deadline}`,
    ].join(" | "),
  lines: (count) => (count === 0 ? "no lines" : count === 1 ? "1 line" : `${count} lines`),
  reconciliation: (expected, spent, unexplained) => `    reconciliation: by the ledger ${expected}, spent ${spent}, unexplained ${unexplained}`,
  noReconciliation: "    reconciliation: the book holds no ledger figures of this year",
  difference: (indicator, reported, now) => `    ${indicator}: reported ${reported}, now ${now}`,
  settlement: (toRepay) => `  unspent now: ${toRepay} (to repay it with the final account is usual, but not confirmed)`,
  recomputed: (recomputed, pupils, score) => `recomputed from ${pupils} pupils and a score of ${score}: ${recomputed}`,
  notRecomputed: "not recomputed: pupils, score or rates are missing",
  decided: (decided, difference) => `decided ${decided}, difference ${difference}`,
  predecessors: (names) => `predecessors: ${names}`,
  payments: (count, first, last, total, status) => `expected payments (${status}): ${count}, from ${first} to ${last}, ${total} in all`,
  scheme: (id, title, status) => `${id}: ${title} (SiSa code ${status})`,
  schemeYears: (first, last) => `  years ${first} to ${last}`,
  purposes: "  purposes",
  indicators: "  indicators",
};
