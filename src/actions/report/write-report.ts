import { compareReport, type ReportDifference } from "../../book/report/compare-report";
import { generatedMark } from "../../book/report/report-head";
import { reportSheets } from "../../book/report/report-sheets";
import type { ReportSheet } from "../../book/report/report-sheet";
import { journalActions } from "../../book/journal-words";
import { indicatorsOf } from "../../rules/law/indicators-of";
import type { Scheme } from "../../rules/model/scheme";
import { reportYear } from "../../rules/report/report-year";
import type { SealTrouble } from "../../rules/seals/seal-trouble";
import type { ActionTools } from "../action-tools";
import { checkBook } from "../check-book";
import { judgeStanding, type JudgedStanding } from "../checking/judge-standing";
import { freshBook } from "../live/fresh-book";
import type { StandingBook } from "../live/read-open-book";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import type { Refusal } from "../refusal";
import { refuse } from "../refuse";
import { catchRefusal, runAction } from "../running/run-action";
import { reportedFindings } from "./reported-findings";

/** A report that stands in the workbook. */
export interface WrittenReport {
  readonly year: number;
  readonly sheets: readonly string[];
  /** How many cells were compared with the rules. */
  readonly figures: number;
  /** Cells that Excel calculates otherwise than the rules; empty for a report that agrees. */
  readonly differences: readonly ReportDifference[];
}

/** A report with what recomputing the seals of the book showed. */
export interface CheckedReport extends WrittenReport {
  readonly sealTroubles: readonly SealTrouble[];
}

/**
 * Makes the report over one year: checks the book first, replaces the sheets of an earlier report of that year, reads back what Excel
 * calculated and compares every figure with the rules. A year without entries gives a report of zeros.
 */
export async function writeReport(tools: ActionTools, offer: Offer, year: number): Promise<Outcome<CheckedReport>> {
  return catchRefusal<CheckedReport>(async () => {
    const before = await freshBook({ ...tools, offer });
    if (!before.ok) {
      return before;
    }
    const refusal = refusalOfYear(before.value, year);
    if (refusal !== null) {
      return refuse(refusal);
    }
    const checked = await checkBook(tools, offer);
    if (!checked.ok) {
      return checked;
    }
    const standing = await freshBook({ ...tools, offer });
    if (!standing.ok) {
      return standing;
    }
    const judged = await judgeStanding(tools, offer, standing.value);
    const written = await writeSheets(tools, standing.value, sheetsOf(tools, standing.value, judged, year), year);
    return written.ok ? { ok: true, value: { ...written.value, sealTroubles: judged.sealTroubles } } : written;
  });
}

function refusalOfYear({ scheme, who }: StandingBook, year: number): Refusal | null {
  if (who.trim() === "") {
    return { code: "who-missing", facts: {} };
  }
  if (indicatorsOf(scheme, year).length > 0) {
    return null;
  }
  const years = schemeYears(scheme).filter((one) => indicatorsOf(scheme, one).length > 0);
  return schemeYears(scheme).includes(year) || years.length === 0
    ? { code: "report-year-without-indicators", facts: { year, scheme: scheme.id } }
    : { code: "year-not-reportable", facts: { year, years } };
}

function schemeYears({ firstYear, lastYear }: Scheme): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

function sheetsOf({ clock }: ActionTools, { book, municipality, who }: StandingBook, { view, findings }: JudgedStanding, year: number): readonly ReportSheet[] {
  return reportSheets({
    view,
    expenditures: book.expenditures,
    report: reportYear(view, year),
    municipalityName: municipality.name,
    findings: reportedFindings(book, findings, year),
    madeOn: clock.today(),
    madeBy: who,
  });
}

async function writeSheets(tools: ActionTools, { who }: StandingBook, sheets: readonly ReportSheet[], year: number): Promise<Outcome<WrittenReport>> {
  const { workbook } = tools;
  const taken = await foreignSheet(tools, sheets);
  if (taken !== null) {
    return refuse({ code: "report-name-taken", facts: { sheet: taken } });
  }
  const names = sheets.map(({ name }) => name);
  const plan = { who, what: journalActions.report, table: "tblJaar", rows: sheets.length, cents: 0, note: names.join(", ") } as const;
  const written = await runAction(tools, plan, [], async () => {
    await workbook.replaceSheets(sheets);
    return { rows: await standing(tools, sheets), cents: 0 };
  });
  if (!written.ok) {
    return written;
  }
  const differences: ReportDifference[] = [];
  for (const { name, figures } of sheets) {
    differences.push(...compareReport(name, figures, await workbook.readCells(name, figures.map(({ address }) => address))));
  }
  await workbook.showSheet(names[0] ?? "");
  return { ok: true, value: { year, sheets: names, figures: sheets.reduce((sum, { figures }) => sum + figures.length, 0), differences } };
}

/** A sheet with the name of ours that an earlier report did not make. */
async function foreignSheet({ workbook }: ActionTools, sheets: readonly ReportSheet[]): Promise<string | null> {
  for (const { name } of sheets) {
    const mark = (await workbook.readCells(name, ["A2"])).get("A2");
    if (mark !== undefined && !String(mark).startsWith(generatedMark)) {
      return name;
    }
  }
  return null;
}

async function standing({ workbook }: ActionTools, sheets: readonly ReportSheet[]): Promise<number> {
  let count = 0;
  for (const { name } of sheets) {
    count += String((await workbook.readCells(name, ["A2"])).get("A2") ?? "").startsWith(generatedMark) ? 1 : 0;
  }
  return count;
}
