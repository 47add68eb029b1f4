import type { BookContext } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import type { SpendingCell } from "../model/totals";

/** What decides where spending counts: all of a cell of the totals but its sums. A row has it as well. */
export type SpendingCellKey = Omit<SpendingCell, "spent" | "recoverableVat" | "otherFunding" | "rows">;

/** Returns where a row of spending counts: in the cell of the totals with the same key. */
export function spendingCellKey(context: Pick<BookContext, "resolveMeasure" | "resolveSubsidy">, row: Expenditure): SpendingCellKey {
  const { year, ledgerYear, correctsYear, fundedBy } = row;
  const resolved = context.resolveMeasure(row.measure);
  return {
    measure: resolved?.measure.name ?? row.measure,
    purpose: resolved?.purpose?.code ?? null,
    subsidy: context.resolveSubsidy(row.subsidy)?.reference ?? row.subsidy,
    fundedBy,
    year,
    ledgerYear: ledgerYear ?? year,
    correctsYear,
  };
}
