import type { BookView } from "../model/book-view";
import { cents, type Cents } from "../money/cents";
import type { IndicatorValue } from "./indicator-value";
import { reportIndicators } from "./report-indicators";
import { reportedAmount } from "./reported-amount";
import { reportedRows } from "./reported-rows";

/** An indicator of a reported year that the book now gives another amount than the annex has; amounts are whole euros, in cents. */
export interface ReportedDifference {
  /** Code as the scheme writes it. */
  readonly indicator: string;
  /** Four-digit code of the line in a list of municipalities; empty for a single value. */
  readonly municipality: string;
  readonly reported: Cents;
  readonly now: Cents;
  /** now - reported */
  readonly difference: Cents;
}

/**
 * Returns what differs between the last delivery of a year and the book as it is now, in the order of the indicators; nothing for a year
 * of which no figure was reported. Only indicators under which something was reported are compared. In a list a municipality that only
 * one side has counts as zero on the other.
 */
export function reportedDifferences(view: BookView, year: number): readonly ReportedDifference[] {
  return reportIndicators(view, year)
    .flatMap((value) => compared(view, year, value))
    .filter(({ difference }) => difference !== 0);
}

function compared(view: BookView, year: number, value: IndicatorValue): readonly ReportedDifference[] {
  const { code, kind, wholeEuros, lines } = value;
  if (kind === "municipality-list") {
    return value.exact === null ? [] : comparedLines(view, year, code, lines);
  }
  const reported = reportedAmount(view, year, code);
  return reported === null || wholeEuros === null ? [] : [difference(code, "", reported, wholeEuros)];
}

function comparedLines(view: BookView, year: number, code: string, lines: IndicatorValue["lines"]): readonly ReportedDifference[] {
  const rows = reportedRows(view, year, code).filter(({ municipality, amount }) => municipality.trim() !== "" && amount !== null);
  if (rows.length === 0) {
    return [];
  }
  const now = new Map(lines.map(({ key, wholeEuros }) => [key.slice(2), wholeEuros ?? 0]));
  const municipalities = new Set([...now.keys(), ...rows.map(({ municipality }) => municipality.trim())]);
  return [...municipalities].sort().map((one) => difference(code, one, reportedAmount(view, year, code, one) ?? cents(0), now.get(one) ?? 0));
}

function difference(indicator: string, municipality: string, reported: Cents, euros: number): ReportedDifference {
  const now = cents(euros * 100);
  return { indicator, municipality, reported, now, difference: cents(now - reported) };
}
