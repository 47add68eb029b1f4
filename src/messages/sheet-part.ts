/** Where a part of the book stands in the workbook, and the headers of its columns. */
export interface SheetPart<Column extends string> {
  readonly sheet: string;
  /** What the table is called on its sheet; null for the one that the sheet itself is named after. */
  readonly table: string | null;
  readonly columns: Readonly<Record<Column, string>>;
}
