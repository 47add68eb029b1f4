import type { BookView } from "../model/book-view";
import type { Book } from "../model/book";
import type { Expenditure } from "../model/expenditure";
import type { Cents } from "../money/cents";
import { textDigits } from "../text-digits";
import { rowText } from "./row-text";
import { sealDescription } from "./seal-description";
import { sealedParts, type SealedPart } from "./sealed-columns";
import { sealedYear } from "./sealed-year";

/** A row that counts in a year, as it goes under the seal. */
export interface SealedRow {
  readonly part: SealedPart;
  readonly rowId: string;
  readonly text: string;
  readonly fingerprint: string;
  readonly amount: Cents | null;
  readonly description: string;
}

/**
 * Returns every row that counts in a year: by part in a fixed order, and within it by row id, so that the order of the sheet does not
 * matter. Measures are those under which something was spent in the year: their purpose decides the indicator.
 */
export function sealedRows(view: BookView, expenditures: readonly Expenditure[], year: number): readonly SealedRow[] {
  return eachPart(view, expenditures, year, sealedRow);
}

/** Returns the texts of the same rows in the same order: all that is needed to hold a seal against the book, at a third of the work. */
export function sealedTexts(view: BookView, expenditures: readonly Expenditure[], year: number): readonly Pick<SealedRow, "text">[] {
  return eachPart(view, expenditures, year, (part, row) => ({ text: rowText(part, row) }));
}

type Sealing<Sealed> = <Part extends SealedPart>(part: Part, row: Book[Part][number]) => Sealed;

function eachPart<Sealed extends Pick<SealedRow, "text">>(view: BookView, expenditures: readonly Expenditure[], year: number, seal: Sealing<Sealed>): readonly Sealed[] {
  const book = { ...view.book, expenditures };
  return sealedParts.flatMap((part) => rowsOf(part, book, view, year, seal));
}

function rowsOf<Part extends SealedPart, Sealed extends Pick<SealedRow, "text">>(part: Part, book: Pick<Book, Part>, view: BookView, year: number, seal: Sealing<Sealed>): readonly Sealed[] {
  const rows: readonly Book[Part][number][] = book[part];
  const used = part === "measures" ? measuresOf(view, year) : null;
  // A row in which nothing is filled names no year, and no spending names a measure without a name.
  return rows
    .filter((row) => (used === null ? sealedYear[part](row) === year : used.has(row.rowId)))
    .map((row) => seal(part, row))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function sealedRow<Part extends SealedPart>(part: Part, row: Book[Part][number]): SealedRow {
  const text = rowText(part, row);
  const amount = "amount" in row ? row.amount : null;
  return { part, rowId: row.rowId, text, fingerprint: textDigits(text), amount, description: sealDescription(part, row) };
}

function measuresOf({ totals, resolveMeasure }: BookView, year: number): ReadonlySet<string> {
  const names = totals.cells.filter((cell) => cell.year === year).map(({ measure }) => resolveMeasure(measure)?.measure.rowId ?? "");
  return new Set(names.filter((rowId) => rowId !== ""));
}
