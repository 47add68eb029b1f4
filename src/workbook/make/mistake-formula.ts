import { columnLetters } from "../../book/column-letters";

/**
 * Returns the formula of a conditional format for a table: "{row}" becomes the first body row, "{Bedrag}" the column with that header
 * as "$I". A conditional format cannot name table columns.
 * @throws RangeError when the table has no such column.
 */
export function mistakeFormula(template: string, headers: readonly string[], firstRow: number, firstColumn: number): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (name === "row") {
      return String(firstRow + 1);
    }
    const position = headers.indexOf(name);
    if (position < 0) {
      throw new RangeError(`No column ${name} among ${headers.join(", ")}`);
    }
    return `$${columnLetters(firstColumn + position)}`;
  });
}
