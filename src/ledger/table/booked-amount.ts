import { cents, type Cents } from "../../rules/money/cents";
import type { ColumnMapping } from "../model/column-mapping";
import type { LedgerField } from "../model/ledger-field";
import { bookingSide } from "./booking-side";
import { cellText } from "./cell-text";
import { readAmountCell } from "./read-amount-cell";
import type { RecordCells } from "./record-cells";
import type { WrongField } from "./wrong-field";

/** What a record books: debit minus credit is its amount, whatever the signs of both. */
export interface BookedAmount {
  readonly is: "booked";
  readonly debit: Cents;
  readonly credit: Cents;
  /** With the sign of the amount's side; null where the source has none. */
  readonly vat: Cents | null;
}

type Sides = Omit<BookedAmount, "vat">;

const nothing = cents(0);

/** Reads the amount of a record from its one signed column, its amount with D/C, or its debit and credit; `reversed` swaps the sides. */
export function bookedAmount(cells: RecordCells, mapping: ColumnMapping): BookedAmount | WrongField {
  const sides = cells.has("amount") || !(cells.has("debit") || cells.has("credit")) ? fromOneColumn(cells, mapping) : fromTwoColumns(cells, mapping);
  if (sides.is === "wrong") {
    return sides;
  }
  const vat = readAmountCell(cells.cell("vat"), mapping.notation);
  if (vat.is === "wrong") {
    return { is: "wrong", field: "vat", code: vat.code };
  }
  // Beside a signed amount VAT has its own sign; beside D/C or two columns it is written as large as the amount's side is.
  const turned = mapping.reversed !== (writtenUnsigned(cells) && sides.debit === 0 && sides.credit !== 0);
  return { ...swapped(sides, mapping.reversed), vat: vat.is === "blank" ? null : turned ? cents(0 - vat.value) : vat.value };
}

function writtenUnsigned(cells: RecordCells): boolean {
  return cells.has("sign") || !cells.has("amount");
}

function swapped({ is, debit, credit }: Sides, reversed: boolean): Sides {
  return reversed ? { is, debit: credit, credit: debit } : { is, debit, credit };
}

function fromOneColumn(cells: RecordCells, { notation }: ColumnMapping): Sides | WrongField {
  const read = readAmountCell(cells.cell("amount"), notation);
  if (read.is !== "value") {
    return { is: "wrong", field: "amount", code: read.is === "blank" ? "amount-missing" : read.code };
  }
  const { value } = read;
  if (!cells.has("sign")) {
    return value < 0 ? onCredit(cents(0 - value)) : onDebit(value);
  }
  const side = bookingSide(cellText(cells.cell("sign")));
  if (side === null) {
    return { is: "wrong", field: "sign", code: "sign-unreadable" };
  }
  return side === "debit" ? onDebit(value) : onCredit(value);
}

function onDebit(debit: Cents): Sides {
  return { is: "booked", debit, credit: nothing };
}

function onCredit(credit: Cents): Sides {
  return { is: "booked", debit: nothing, credit };
}

function fromTwoColumns(cells: RecordCells, { notation }: ColumnMapping): Sides | WrongField {
  const read = (field: LedgerField) => readAmountCell(cells.cell(field), notation);
  const debit = read("debit");
  const credit = read("credit");
  if (debit.is === "wrong") {
    return { is: "wrong", field: "debit", code: debit.code };
  }
  if (credit.is === "wrong") {
    return { is: "wrong", field: "credit", code: credit.code };
  }
  if (debit.is === "blank" && credit.is === "blank") {
    return { is: "wrong", field: cells.has("debit") ? "debit" : "credit", code: "amount-missing" };
  }
  return { is: "booked", debit: debit.is === "value" ? debit.value : nothing, credit: credit.is === "value" ? credit.value : nothing };
}
