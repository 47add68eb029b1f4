import type { FormCell, FormGrid } from "./form-grid";

/** Returns the lines of a cell without hard spaces, double spaces and empty lines; none for a number, a truth value or no cell. */
export function cellLines(cell: FormCell | undefined): readonly string[] {
  return typeof cell?.value !== "string" ? [] : cell.value.split(/\r\n|\r|\n/).map(plainSpaces).filter((line) => line !== "");
}

/** Returns text with every run of spaces, hard ones too, as one space, and none around it. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Returns whether nothing is in a cell; a cell outside the grid is empty too. */
export function isEmptyCell(cell: FormCell | undefined): boolean {
  return cell === undefined || (typeof cell.value === "string" && plainSpaces(cell.value) === "");
}

/** Returns the cell at a place, or undefined outside the grid. */
export function cellAt({ rows }: FormGrid, row: number, column: number): FormCell | undefined {
  return row < 0 || column < 0 ? undefined : rows[row]?.[column];
}
