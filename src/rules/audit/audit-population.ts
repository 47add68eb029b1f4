import { takenIn } from "../indicators/taken-in";
import { spendingOfIndicator } from "../indicators/spending-of-indicator";
import { indicatorsOf } from "../law/indicators-of";
import type { BookView } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import type { RowId } from "../model/row-id";
import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";

/** One row of spending that a sample can be drawn from. */
export interface AuditRow {
  /** Position in the table of spending. */
  readonly row: number;
  readonly rowId: RowId;
  readonly amount: Cents;
}

/** The rows behind one indicator of the annex, tied to it to the cent. */
export interface AuditPopulation {
  readonly year: number;
  readonly indicator: string;
  readonly rows: readonly AuditRow[];
  readonly sum: Cents;
  /** Exact value of the indicator; null where it was taken over from SiSa and the book does not say it. */
  readonly exact: Cents | null;
  /** sum - exact: zero, but for a year taken over from SiSa, which has no rows. */
  readonly difference: Cents | null;
}

/**
 * Returns the rows of spending that make up one indicator of a year, in the order of the sheet, or null when the scheme has no such
 * indicator in that year or it is not an amount of spending. Rows without a readable amount are in no sum and in no population.
 */
export function auditPopulation(view: BookView, expenditures: readonly Expenditure[], year: number, code: string): AuditPopulation | null {
  const indicators = indicatorsOf(view.scheme, year);
  const indicator = indicators.find((one) => one.code.toLowerCase() === code.trim().toLowerCase());
  const source = indicator?.source;
  if (indicator === undefined || (source?.kind !== "year-amount" && source?.kind !== "previous-year-correction")) {
    return null;
  }
  const rows = expenditures.flatMap(({ rowId, amount, measure, correctsYear, year: counted }, row): AuditRow[] => {
    const purpose = view.resolveMeasure(measure)?.purpose?.code ?? null;
    return amount !== null && takenIn(source, indicators, year, { year: counted, purpose, correctsYear }) ? [{ row, rowId, amount }] : [];
  });
  const sum = sumCents(rows.map(({ amount }) => amount));
  const { exact } = spendingOfIndicator(view, year, indicator.code, source);
  return { year, indicator: indicator.code, rows, sum, exact, difference: exact === null ? null : cents(sum - exact) };
}
