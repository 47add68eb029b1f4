import { resolve } from "node:path";
import { accountantWorkbook } from "../../book/export/accountant-workbook";
import { compareStandingSheet, type SheetComparison } from "../../book/report/compare-standing-sheet";
import type { ReportSheet } from "../../book/report/report-sheet";
import { reportSheets } from "../../book/report/report-sheets";
import { findingWords } from "../../messages/finding-words";
import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import { reportYear } from "../../rules/report/report-year";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { Call } from "../call/call";
import { openBook } from "../input/open-book";
import type { OpenedBook } from "../input/opened-book";
import { judgeBook } from "../judged-book";
import type { Law } from "../law/law";
import type { Outcome } from "../outcome";
import { errorsExit } from "../portfolio/errors-exit";
import { Unusable } from "../unusable";
import { writeOut } from "../write-out";

/**
 * Writes the workbook for the accountant over one year of a book, and returns what stands in it.
 * @throws Unusable when the book, the year or the place of the workbook cannot be used; the book itself is never overwritten.
 */
export async function exportOutcome(call: Call, law: Law): Promise<Outcome> {
  const { files, year, out, language, today, sample } = call;
  const [file] = files;
  if (file === undefined || year === null || out === null) {
    throw new RangeError("A call that exports names a file, a year and where the workbook goes.");
  }
  if (resolve(file) === resolve(out)) {
    throw new Unusable({ code: "out-is-input", facts: { path: out } });
  }
  const { opened, view, findings } = judgeBook(await openBook(file), law, call);
  const report = reportYear(view, year);
  const municipalityName = view.municipalities.find(({ code }) => code === view.municipality)?.name ?? (opened.municipalityName || view.municipality);
  const expected = reportSheets({ view, expenditures: opened.book.expenditures, report, municipalityName, findings: [], madeOn: today, madeBy: "" });
  const workbook = accountantWorkbook({
    book: opened.book,
    view,
    report,
    municipalityName,
    findings,
    wordsOf: (finding) => findingWords(finding, "nl"),
    madeOn: today,
    madeBy: "",
    sample,
    journal: opened.journal,
    reportSheets: await heldAgainst(opened, expected),
  });
  await writeOut(out, await writeWorkbook(workbook));
  const sheets = workbook.sheets.map(({ name, tables }) => ({ name, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) }));
  return {
    json: { format: "bestedingsboek.export/1", source: file, out, year, scheme: view.scheme.id, municipality: view.municipality, sheets },
    lines: [cliTextsOf(language).written(out)],
    exit: errorsExit(findings),
  };
}

/** The report sheets in the file, with the results that Excel left in it; null for a book that is no workbook. */
async function heldAgainst({ readSheet }: OpenedBook, expected: readonly ReportSheet[]): Promise<readonly SheetComparison[] | null> {
  return readSheet === null ? null : Promise.all(expected.map(async (sheet) => compareStandingSheet(sheet, await readSheet(sheet.name))));
}
