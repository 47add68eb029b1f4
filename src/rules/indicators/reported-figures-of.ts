import type { ReportedFigure } from "../model/reported-figure";
import { cents } from "../money/cents";
import type { IndicatorLine, IndicatorValue } from "./indicator-value";

/** A figure of the annex before it stands in the workbook. */
export type NewReportedFigure = Omit<ReportedFigure, "rowId" | "unreadable" | "formulas">;

/**
 * Returns what the annex of a year says under every indicator, for one delivery (0 the first, n the n-th redelivery): amounts in whole
 * euros as cents, answers as text, and a list line by line. An indicator that nobody answered is there too, empty.
 */
export function reportedFiguresOf(year: number, indicators: readonly IndicatorValue[], delivery: number): readonly NewReportedFigure[] {
  return indicators.flatMap((value) => (isList(value) ? value.lines.map((line) => listed(year, value, line, delivery)) : [single(year, value, delivery)]));
}

function isList({ kind }: IndicatorValue): boolean {
  return kind === "municipality-list" || kind === "project-list";
}

function single(year: number, { code, wholeEuros, answer }: IndicatorValue, delivery: number): NewReportedFigure {
  return { year, indicator: code, municipality: "", amount: inCents(wholeEuros), text: answer ?? "", delivery };
}

/** The key of a municipality is "06" with its code; a project goes by its name. */
function listed(year: number, { code, kind }: IndicatorValue, line: IndicatorLine, delivery: number): NewReportedFigure {
  const ofMunicipality = kind === "municipality-list";
  const text = line.text ?? (ofMunicipality ? "" : line.name);
  return { year, indicator: code, municipality: ofMunicipality ? line.key.slice(2) : "", amount: inCents(line.wholeEuros), text, delivery };
}

function inCents(wholeEuros: number | null): NewReportedFigure["amount"] {
  return wholeEuros === null ? null : cents(wholeEuros * 100);
}
