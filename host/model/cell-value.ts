/** The error values a cell can hold, by their English names; a Dutch Excel shows other words for the same errors. */
export type ErrorName = "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!";

/** An error in a cell; text that merely looks like one is a string. */
export class CellError {
  constructor(readonly name: ErrorName) {}
}

/** What a cell holds; null is an empty cell, which differs from a cell with empty text. Dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

const errorNames: readonly string[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"];

/** Whether a text is the English name of a cell error. */
export function isErrorName(text: string): text is ErrorName {
  return errorNames.includes(text);
}

/** Whether two cell values are the same, errors compared by name. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return a instanceof CellError && b instanceof CellError ? a.name === b.name : a === b;
}
