import type { CellContent } from "../model/cell";
import { CellError, isErrorName } from "../model/cell-value";
import type { Culture } from "./culture";
import { englishFormula } from "./local-formula";
import { parseDate, parseTime } from "./parse-date";
import { parseNumber } from "./parse-number";

/** What a cell takes from typed text; the format is given only to a cell whose format is General. */
export interface TypedInput {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

function constant(value: number | string | boolean | CellError | null, numberFormat: string | null = null): TypedInput {
  return { content: { value }, numberFormat: numberFormat === "General" ? null : numberFormat };
}

/** How every number, date and time begins; most text of a book does not, and needs no closer look. */
const beginsLikeNumber = /^[\d.,+\-(€$]/;

/**
 * What Excel makes of text typed into a cell: a formula, a number, a date, a truth value, an error or text.
 * A cell with format "@" keeps everything as text, and so does a leading apostrophe.
 */
export function parseInput(typed: string, culture: Culture, cellFormat: string): TypedInput {
  if (typed === "") {
    return constant(null);
  }
  if (typed.startsWith("'")) {
    return { content: { value: typed.slice(1), quoted: true }, numberFormat: null };
  }
  if (cellFormat === "@") {
    return constant(typed);
  }
  if (typed.startsWith("=") && typed.length > 1) {
    return { content: { formula: englishFormula(typed, culture) }, numberFormat: null };
  }
  const text = typed.trim();
  const upper = text.toUpperCase();
  if (upper === culture.yes || upper === culture.no) {
    return constant(upper === culture.yes);
  }
  const error = upper.startsWith("#") ? (Object.entries(culture.errors).find(([, word]) => word === upper)?.[0] ?? upper) : "";
  if (isErrorName(error)) {
    return constant(new CellError(error));
  }
  if (!beginsLikeNumber.test(text)) {
    return constant(typed);
  }
  const number = parseNumber(text, culture);
  if (number !== null) {
    return constant(number.value, number.numberFormat);
  }
  const date = parseDate(text, culture);
  if (date !== null) {
    return constant(date, culture.shortDate);
  }
  const time = parseTime(text);
  if (time !== null) {
    return constant(time, "h:mm");
  }
  return /^[+-]./.test(text) && looksLikeFormula(text) ? { content: { formula: `=${englishFormula(text, culture)}` }, numberFormat: null } : constant(typed);
}

/** Text that starts with a sign is a formula when it could be one: cells, numbers and operators, no loose words. */
function looksLikeFormula(text: string): boolean {
  return /^[-+](?:\$?[A-Za-z]{1,3}\$?\d+|[\d.,]+|[-+*/^&<>=():;!]|[A-Za-z.]+\()+$/.test(text);
}
