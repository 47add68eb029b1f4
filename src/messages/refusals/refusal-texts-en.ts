import { joinChoices } from "../format/join-choices";
import { joinWords } from "../format/join-words";
import { lineCount } from "../ledger-texts/line-count";
import { formatEuros } from "../format/format-euros";
import { figuresProblemText } from "./figures-problem-text";
import { formProblemText } from "./form-problem-text";
import { obstacleTextEn } from "./obstacle-texts";
import { planChangeWords } from "./plan-change-words";
import type { RefusalTexts } from "./refusal-texts";

function named(word: string, names: readonly string[]): string {
  return `${word} ${joinWords(names.map((name) => `“${name}”`), "en")}`;
}

/** Every refusal in English. */
export const refusalTextsEn: RefusalTexts = {
  "fields-invalid": ({ problems }) => ({
    what: problems.length === 1 ? "One field still needs your attention. Nothing was written." : `${problems.length} fields still need your attention. Nothing was written.`,
    todo: "Each field says what it needs.",
  }),
  "who-missing": () => ({
    what: "Your name has not been given yet. Nothing was written.",
    todo: "Fill in your name. Excel passes on no trustworthy name, so we ask for it once, for the journal.",
  }),
  "names-taken": ({ sheets, tables }) => ({
    what: `This workbook already has ${joinWords([...(sheets.length > 0 ? [named("the sheets", sheets)] : []), ...(tables.length > 0 ? [named("the tables", tables)] : [])], "en")}. Nothing was written.`,
    todo: "Rename them, or start in an empty workbook.",
  }),
  obstacle: ({ obstacle }) => obstacleTextEn(obstacle),
  "no-book": () => ({
    what: "This workbook holds no bestedingsboek.",
    todo: "Make a bestedingsboek first, or open the workbook that holds it.",
  }),
  "book-newer": ({ bookVersion, ownVersion }) => ({
    what: `This book was made with a newer version of the add-in (layout ${bookVersion}; this version knows layout ${ownVersion}).`,
    todo: "Close this pane and open it again. If that does not help, ask your administrator for the newest version. The book itself stays readable.",
  }),
  "book-damaged": ({ missing }) => ({
    what: `The book is not complete: ${joinWords(missing, "en")} ${missing.length === 1 ? "is" : "are"} missing.`,
    todo: "Undo the last change, or restore an earlier version through File > Info > Version History.",
  }),
  "read-back-differs": ({ table, expectedRows, foundRows, journalId }) => ({
    what: `After writing, ${table} holds something else than expected: ${foundRows} of ${expectedRows} rows are right.`,
    todo: `See what stands at the end of the table before you go on. On the sheet Logboek this is line ${journalId}.`,
  }),
  "cell-edit-mode": () => ({
    what: "Excel is waiting for a cell in which somebody is still typing. Nothing was written.",
    todo: "Press Enter or Esc in Excel and try again.",
  }),
  "workbook-busy": () => ({
    what: "Excel is busy with something else. Nothing was written.",
    todo: "Close any open window in Excel, wait a moment and try again.",
  }),
  "session-expired": () => ({
    what: "The connection with Excel has expired.",
    todo: "Load the workbook again. What is in the book stays there.",
  }),
  "read-only": () => ({
    what: "This workbook is read-only. Nothing was written.",
    todo: "Choose “Enable Editing” in Excel, or save a copy of your own.",
  }),
  "payload-too-large": () => ({
    what: "This is too much for Excel at once. Nothing was written.",
    todo: "Split the file into parts and import them one after another.",
  }),
  "no-answer": ({ seconds }) => ({
    what: `Excel did not answer within ${seconds} seconds.`,
    todo: "It is not certain whether the change was written. Look in the book before you try again.",
  }),
  cancelled: () => ({
    what: "You stopped the import. What had been written was taken back; the book is as it was.",
    todo: "Choose the same file again if you want to import it after all.",
  }),
  "selection-empty": () => ({
    what: "The selection holds no data. Nothing was read.",
    todo: "In Excel, select the column names with the lines below them, or one cell among them, and try again.",
  }),
  "selection-areas": () => ({
    what: "Several separate areas are selected at once. Nothing was read.",
    todo: "Select one connected area and try again.",
  }),
  "selection-own-table": () => ({
    what: "The selection lies in a table of the bestedingsboek itself. Nothing was read.",
    todo: "Go to the sheet with the bookings, select them there and try again.",
  }),
  "import-unknown": ({ importId }) => ({
    what: `The book holds no rows of the import ${importId}. Nothing was changed.`,
    todo: "Load the book again and see which imports stand in it.",
  }),
  "import-reported": ({ year }) => ({
    what: `This import has rows of ${year}, and that year has been reported. Nothing was taken back.`,
    todo: `Record a difference as a correction in the open year, with ${year} as the year that is corrected.`,
  }),
  "import-continued": ({ by }) => ({
    what: `Lines that this import left waiting were decided by a later import (${by}). Nothing was taken back.`,
    todo: "Undo that later import first.",
  }),
  "nothing-to-import": () => ({
    what: "There is nothing new to import: every chosen line stands in the book already.",
    todo: "Choose another file, or other cost centres, accounts or projects.",
  }),
  // Why it cannot be read, `fileRefusalMessage` says.
  "ledger-unreadable": () => ({ what: "This file cannot be read. Nothing was read.", todo: "Choose another file." }),
  "csv-empty": () => ({
    what: "The file holds no lines. Nothing was taken over.",
    todo: "Choose a CSV file with the column names on the first line and the spending below it.",
  }),
  "csv-encoding": ({ line }) => ({
    what: `Line ${line} holds characters that cannot be read. Nothing was taken over.`,
    todo: "Save the file as “CSV UTF-8 (Comma delimited)” and try again.",
  }),
  "csv-headers": ({ missing, unknown, repeated }) => ({
    what: `The columns are not right. ${[
      ...(missing.length > 0 ? [`${named("Not found:", missing)}.`] : []),
      ...(unknown.length > 0 ? [`${named("Not known:", unknown)}.`] : []),
      ...(repeated.length > 0 ? [`${named("Repeated:", repeated)}.`] : []),
    ].join(" ")} Nothing was taken over.`,
    todo: "Change the first line of the file; the column names are explained under Import.",
  }),
  "csv-rows": ({ count }) => ({
    what: count === 1 ? "One cell of the file cannot be read. Nothing was taken over." : `${count} cells of the file cannot be read. Nothing was taken over.`,
    todo: "Correct the lines named below and import the file again.",
  }),
  "csv-known": ({ importId }) => ({
    what: `This file has already been imported (import ${importId}). Nothing was taken over.`,
    todo: "To add to it, make a file with the new lines only.",
  }),
  "year-step": ({ year, from, to, allowed }) => ({
    what: `The year ${year} has the status “${from}” and cannot become “${to}”. Nothing was written.`,
    todo: `After “${from}” it can become ${joinChoices(allowed, "en")}.`,
  }),
  "year-errors-open": ({ year, errors }) => ({
    what: `Still open over ${year} or an earlier year: ${errors === 1 ? "one error" : `${errors} errors`}. Nothing was written.`,
    todo: "Correct each error, or explain it.",
  }),
  "year-changed-since-check": ({ year, rows }) => ({
    what: `Since ${year} was checked, ${rows === 0 ? "its figures have changed" : rows === 1 ? "one row has changed" : `${rows} rows have changed`}. Nothing was written.`,
    todo: `Choose Check to see what changed, and have ${year} checked again.`,
  }),
  "year-taken-over": ({ year }) => ({
    what: `The figures of ${year} were taken over from SiSa; that year has been accounted for. Nothing was written.`,
    todo: "Only a year with rows of its own goes from concept to ingediend.",
  }),
  "book-outdated": () => ({
    what: "This book still has the layout of an earlier version, in which this is not possible yet. Nothing was written.",
    todo: "Choose “Update the book” and try again.",
  }),
  "year-not-reportable": ({ year, years }) => ({
    what: `No report can be made over ${year}. Nothing was written.`,
    todo: years.length === 0 ? "The scheme has no reporting year that has begun." : `Choose ${joinWords(years.map(String), "en")}.`,
  }),
  "form-missing": ({ sheet }) => ({
    what: `The sheet “${sheet}” is no longer in this workbook. Nothing was written.`,
    todo: "Look for the form again.",
  }),
  "form-unfit": ({ sheet, problems }) => ({
    what: `The sheet “${sheet}” cannot be filled. ${problems.map((problem) => formProblemText(problem, "en")).join(" ")} Nothing was written.`,
    todo: "Choose the SiSa-bijlage of your municipality over this year, as you received it.",
  }),
  "form-changed": ({ sheet }) => ({
    what: `The sheet “${sheet}” or the figures have changed since you saw what would be filled in. Nothing was written.`,
    todo: "Look at the new overview and choose again.",
  }),
  "form-cells-differ": ({ sheet, cells }) => ({
    what: `After filling, the sheet “${sheet}” holds something else than expected in ${joinWords(cells.map(({ address, indicator }) => `${address} (${indicator})`), "en")}.`,
    todo: "See what stands in these cells and fill them by hand. The other cells of the plan have been filled.",
  }),
  "figures-unreadable": ({ problem }) => ({
    what: `${figuresProblemText(problem, "en")} Nothing was written.`,
    todo: "Make the figures again in the bestedingsboek and take over the whole text.",
  }),
  "report-year-without-indicators": ({ year, scheme }) => ({
    what: `This version of the add-in has no indicators of the scheme ${scheme} for ${year}. Nothing was written.`,
    todo: "See in your own SiSa form which indicators that year has, and ask your administrator for a newer version.",
  }),
  "report-name-taken": ({ sheet }) => ({
    what: `The sheet “${sheet}” was not made by the add-in, so it is not replaced. Nothing was written.`,
    todo: "Give that sheet another name and make the report again.",
  }),
  "table-unreadable": () => ({ what: "This file cannot be read. Nothing was read.", todo: "Choose another file." }),
  "nothing-to-take": () => ({ what: "Nothing was chosen that can be taken over. Nothing was written.", todo: "Choose what you want to take over." }),
  "money-changed": ({ agreed, found }) => ({
    what: `Something in the book has changed since the preview (to take over: was ${lineCount(agreed.lines, "en")}, ${formatEuros(agreed.cents, "en")}; now ${lineCount(found.lines, "en")}, ${formatEuros(found.cents, "en")}). Nothing was written.`,
    todo: "Look at the new preview and take over again.",
  }),
  "plan-changed": ({ agreed, found }) => ({
    what: `Something in the book has changed since the preview (${planChangeWords(agreed, found, "en")}). Nothing was written.`,
    todo: "Look at the new preview and choose Import again.",
  }),
};
