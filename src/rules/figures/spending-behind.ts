import type { BookContext } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import { cents, type Cents } from "../money/cents";
import type { BehindRow } from "./behind-row";
import type { SpendingFigure } from "./figure-source";
import { spendingCellKey } from "./spending-cell-key";
import { spendingMeets } from "./spending-meets";

/** Returns the rows of spending behind a figure, in the order of the sheet. Rows without a readable amount are in no figure. */
export function spendingBehind(context: BookContext, expenditures: readonly Expenditure[], figure: SpendingFigure): readonly BehindRow[] {
  const meets = spendingMeets(context, figure.where);
  const column = figure.amount === "gross" ? "amount" : figure.amount;
  return expenditures.flatMap((row, position): BehindRow[] => {
    const amount = amountOf(row, figure.amount);
    return amount !== null && meets(spendingCellKey(context, row), row)
      ? [{ part: "expenditures", row: position, rowId: row.rowId, column, amount }]
      : [];
  });
}

/** A row whose amount cannot be read counts in no total, nor does the VAT or other funding on it. */
function amountOf({ amount, recoverableVat, otherFunding }: Expenditure, wanted: SpendingFigure["amount"]): Cents | null {
  if (amount === null) {
    return null;
  }
  switch (wanted) {
    case "amount":
      return amount;
    case "recoverableVat":
      return recoverableVat;
    case "otherFunding":
      return otherFunding;
    case "gross":
      return cents(amount + (recoverableVat ?? 0) + (otherFunding ?? 0));
  }
}
