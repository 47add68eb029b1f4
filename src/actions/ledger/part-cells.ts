import { partHeaders } from "../../book/codec/part-headers";
import { partTables } from "../../book/codec/part-tables";
import type { ColumnKind } from "../../book/schema/table-schema";
import { tableSchemas } from "../../book/table-schemas";
import { serialFromDate } from "../../rules/dates/serial-from-date";
import { isIsoDate } from "../../rules/dates/is-iso-date";
import type { Book } from "../../rules/model/book";
import type { BookPart } from "../../rules/model/book-part";
import { cents } from "../../rules/money/cents";
import { eurosFromCents } from "../../rules/money/euros-from-cents";
import type { CellInput } from "../ports/raw-cell";
import type { TableRow } from "../running/written";
import { cellText } from "./cell-text";

/** A row of a part of the book before it stands in the workbook: no row id, and nothing unreadable in it. */
export type NewRow<Part extends BookPart> = Omit<Book[Part][number], "rowId" | "unreadable" | "formulas">;

/**
 * Returns the cells of a row of any part of the book, by header: dates as serials, cents as euros, what is not there as an empty cell. A
 * date before 1900, which Excel does not have, stays text, so that a check finds it.
 * @throws TypeError for a value that its column cannot hold, which is a mistake in the program.
 */
export function partCells<Part extends BookPart>(part: Part, row: NewRow<Part>, rowId: string): TableRow {
  const { columns, blank } = layoutOf(part);
  const values: Readonly<Record<string, unknown>> = { ...row, rowId };
  // From a whole row rather than column by column: an import makes a hundred thousand of these.
  const cells: Record<string, CellInput> = { ...blank };
  for (const { property, header, kind } of columns) {
    cells[header] = cellOf(kind, values[property], header);
  }
  return cells;
}

/** What a part of the book has in its table. */
interface Layout {
  readonly columns: readonly { readonly property: string; readonly header: string; readonly kind: ColumnKind | undefined }[];
  /** A row without anything in it. */
  readonly blank: TableRow;
}

const layouts = new Map<BookPart, Layout>();

function layoutOf(part: BookPart): Layout {
  const known = layouts.get(part);
  if (known !== undefined) {
    return known;
  }
  const kinds = new Map(tableSchemas[partTables[part]].columns.map(({ header, kind }) => [header, kind]));
  const columns = Object.entries<string>(partHeaders[part]).map(([property, header]) => ({ property, header, kind: kinds.get(header) }));
  const layout = { columns, blank: Object.fromEntries(columns.map(({ header }) => [header, ""])) };
  layouts.set(part, layout);
  return layout;
}

function cellOf(kind: ColumnKind | undefined, value: unknown, header: string): CellInput {
  if (value === null || value === undefined || value === "") {
    return "";
  }
  switch (kind) {
    case "date":
      return typeof value === "string" && isIsoDate(value) ? (serialFromDate(value) ?? value) : refuse(value, header);
    case "euros":
      return typeof value === "number" ? eurosFromCents(cents(value)) : refuse(value, header);
    case "number":
    case "year":
      return typeof value === "number" ? value : typeof value === "string" ? Number(value) : refuse(value, header);
    case "text":
    case "code":
      return typeof value === "string" ? cellText(value) : refuse(value, header);
    default:
      return refuse(value, header);
  }
}

function refuse(value: unknown, header: string): never {
  throw new TypeError(`The column ${header} cannot hold a ${typeof value}.`);
}
