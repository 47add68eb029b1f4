import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import { shown } from "./coerce";

const written = /^(<>|<=|>=|<|>|=)?(.*)$/su;

/** Text with the wildcards * and ? (and ~ before a literal one) as a pattern over the whole text, without case. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\/]/gu, (found: string, literal?: string, wild?: string) =>
    literal !== undefined ? (literal === "~" ? "~" : `\\${literal}`) : wild === "*" ? ".*" : wild === "?" ? "." : `\\${found}`,
  );
  return new RegExp(`^${source}$`, "isu");
}

function numeric(text: string): number | null {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

const orders: Readonly<Record<string, (difference: number) => boolean>> = {
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

/**
 * The test that SUMIFS and COUNTIFS make of a criterion: a number or text to equal, with an operator before it perhaps.
 * Numbers written as text equal numbers and the same text; an empty criterion after "=" or "<>" means an empty cell.
 */
export function criterion(wanted: CellValue): (value: CellValue) => boolean {
  if (wanted instanceof CellError) {
    return (value) => value instanceof CellError && value.name === wanted.name;
  }
  if (typeof wanted === "boolean") {
    return (value) => value === wanted;
  }
  const text = wanted === null ? "0" : String(wanted);
  const [, operator = "", rest = ""] = written.exec(text) ?? [];
  const order = orders[operator];
  const number = numeric(rest);
  if (order !== undefined) {
    return ordered(order, number, rest);
  }
  const equals = equality(rest, number, operator);
  return operator === "<>" ? (value) => !equals(value) : equals;
}

function ordered(order: (difference: number) => boolean, number: number | null, rest: string): (value: CellValue) => boolean {
  if (number !== null) {
    return (value) => typeof value === "number" && order(shown(value) - shown(number));
  }
  const other = rest.toLowerCase();
  return (value) => typeof value === "string" && order(value.toLowerCase() < other ? -1 : value.toLowerCase() > other ? 1 : 0);
}

function equality(rest: string, number: number | null, operator: string): (value: CellValue) => boolean {
  if (number !== null) {
    return (value) => (typeof value === "number" ? shown(value) === shown(number) : typeof value === "string" && numeric(value) === number);
  }
  if (rest === "") {
    // A bare "" also finds formulas that give empty text; "=" finds only cells without content.
    return (value) => value === null || (operator === "" && value === "");
  }
  const pattern = wildcard(rest);
  return (value) => typeof value === "string" && pattern.test(value);
}
