import { joinWords } from "../format/join-words";
import { importTexts } from "./import-texts";
import { unreadableLedgerLine } from "../unreadable-ledger-line";
import type { CliTexts } from "./cli-texts";

const whyUnreadable = { missing: "it does not exist", folder: "it is a folder", denied: "you may not read it", other: "reading failed" } as const;

/** What makes a call or its input unusable, in English. */
export const cliProblemsEn: CliTexts["problems"] = {
  "unknown-command": ({ shown }) => `There is no command "${shown}". Choose check, report, allocation, schemes, import or export.`,
  "unknown-option": ({ option }) => `There is no option ${option}. --help shows those there are.`,
  "option-needs-value": ({ option }) => `The option ${option} needs a value.`,
  "option-takes-no-value": ({ option }) => `The option ${option} takes no value.`,
  "option-repeated": ({ option }) => `The option ${option} stands there more than once.`,
  "option-not-for-command": ({ option, command }) => `The option ${option} does not go with the command ${command}.`,
  "option-missing": ({ option, command }) => `The command ${command} needs the option ${option}.`,
  "no-input": ({ command }) => `The command ${command} needs at least one file.`,
  "input-not-expected": ({ shown, command }) => `The command ${command} expects no file here: ${shown}.`,
  "language-unknown": ({ shown }) => `There is no language "${shown}". Choose nl or en.`,
  "date-invalid": ({ option, shown }) => `${option}: "${shown}" is not a date that exists. Write it as 2022-08-31.`,
  "year-invalid": ({ shown }) => `--year: "${shown}" is not a year of four digits.`,
  "number-invalid": ({ option, shown }) => `${option}: "${shown}" is not a valid number. Write decimals behind a point, without marks for thousands.`,
  "method-unknown": ({ shown }) => `--method: there is no method "${shown}". Choose rows or monetary.`,
  "municipality-unknown": ({ shown }) => `The municipality code "${shown}" is not known.`,
  "municipality-not-on-date": ({ municipality, name, on }) => `The municipality ${name} (${municipality}) did not exist on ${on}.`,
  "file-unreadable": ({ file, why }) => `${file} cannot be read: ${whyUnreadable[why]}.`,
  "not-a-workbook": ({ file }) => `${file} is no readable workbook (.xlsx). Save it again in Excel, without a password.`,
  "days-from-1904": ({ file }) => `${file} counts its days from 1904. Switch the 1904 date system off in Excel and check the dates.`,
  "not-a-book": ({ file, missing }) => `${file} is no spending book: it lacks ${joinWords(missing, "en")}.`,
  "not-json": ({ file, where }) => `${file} is not valid JSON: ${where}`,
  "book-invalid": ({ file }) => `${file} does not keep to the format (docs/book-format.md):`,
  "mapping-invalid": ({ file, problems }) => [`${file} does not keep to the format (docs/ledger-import.md):`, ...problems.map(({ path, expected }) => `  ${path}: ${importTexts.en.expected[expected]}`)].join("\n"),
  "table-missing": ({ file, table, known }) => `${file} has no table on a sheet ${table}. There are tables on: ${known.join(", ")}.`,
  "columns-missing": ({ file, columns, known }) => `${file} has no column ${joinWords(columns, "en")}. There are: ${known.join(", ")}.`,
  "ledger-unreadable": ({ file, reason }) => `${file}: ${unreadableLedgerLine(reason, "en")}`,
  "version-unknown": ({ file }) => `${file} names no schema version that is a whole number.`,
  "version-too-new": ({ file, version, known }) => `${file} is of a newer version (${version}) than this program knows (${known}). Update Bestedingsboek.`,
  "scheme-unknown": ({ scheme, known }) => `The scheme "${scheme}" is not known. Known are: ${known.join(", ")}. --schemes reads a scheme of your own.`,
  "scheme-invalid": ({ file, problems }) => [`${file} does not keep to the format (docs/scheme-format.md):`, ...problems.map((problem) => `  ${problem}`)].join("\n"),
  "scheme-repeated": ({ scheme, file }) => `The scheme "${scheme}" of ${file} is there already. Give it an id of its own.`,
  "scheme-not-in-force": ({ scheme, on }) => `${scheme} has no spending period in force on ${on}. Choose a later day with --today.`,
  "scheme-without-rates": ({ scheme }) => `The scheme ${scheme} has no amounts per pupil and per unit of the score.`,
  "year-outside": ({ scheme, year, first, last }) => `The year ${year} lies outside ${scheme}, which runs from ${first} to ${last}.`,
  "out-is-folder": ({ path }) => `--out: ${path} is a folder. Name a file.`,
  "out-is-input": ({ path }) => `--out: ${path} is the book itself. Name another file.`,
  "out-unwritable": ({ path }) => `--out: ${path} cannot be written.`,
};
