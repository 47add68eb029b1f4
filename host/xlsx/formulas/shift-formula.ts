import { columnLetters, columnOf } from "../../model/address";

// Texts, sheet names and structured references are matched first, so that nothing inside them is taken for an address.
const address = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/giu;

/** A formula as it reads `down` rows and `right` columns further: relative addresses move along, as in a shared formula. */
export function shiftFormula(formula: string, down: number, right: number): string {
  return formula.replace(address, (found, fixedColumn: string | undefined, column: string | undefined, fixedRow: string | undefined, row: string | undefined) => {
    if (column === undefined || row === undefined) {
      return found;
    }
    const letters = fixedColumn === "$" ? column : columnLetters(columnOf(column) + right);
    const number = fixedRow === "$" ? row : String(Number(row) + down);
    return `${fixedColumn ?? ""}${letters}${fixedRow ?? ""}${number}`;
  });
}
