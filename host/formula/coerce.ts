import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import type { Operand } from "./operand";
import { isRange } from "./operand";

/** Stops a calculation with an error value; functions that pass errors on need not look for them. */
export class Stopped extends Error {
  constructor(readonly error: CellError) {
    super(error.name);
  }
}

export function stop(name: CellError["name"]): Stopped {
  return new Stopped(new CellError(name));
}

/** The single value of an operand: a range of one cell gives its value, a larger one #VALUE!. Errors stop the calculation. */
export function single(operand: Operand): Exclude<CellValue, CellError> {
  const value = isRange(operand) ? oneCell(operand) : operand;
  if (value instanceof CellError) {
    throw new Stopped(value);
  }
  return value;
}

function oneCell(operand: Extract<Operand, { readonly is: "range" }>): CellValue {
  if (operand.area.rows * operand.area.columns !== 1) {
    throw stop("#VALUE!");
  }
  return operand.value(0, 0);
}

/** As a number: empty is 0, TRUE is 1, text must read as a plain number. */
export function numberOf(operand: Operand): number {
  const value = single(operand);
  if (typeof value === "string") {
    const text = value.trim();
    if (text === "" || !Number.isFinite(Number(text))) {
      throw stop("#VALUE!");
    }
    return Number(text);
  }
  return Number(value ?? 0);
}

export function textOf(operand: Operand): string {
  const value = single(operand);
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  return typeof value === "number" ? String(shown(value)) : (value ?? "");
}

export function truthOf(operand: Operand): boolean {
  const value = single(operand);
  if (typeof value === "string") {
    const word = value.toUpperCase();
    if (word !== "TRUE" && word !== "FALSE") {
      throw stop("#VALUE!");
    }
    return word === "TRUE";
  }
  return Boolean(value);
}

/** Excel shows and compares 15 significant digits. */
export function shown(value: number): number {
  return Number(value.toPrecision(15));
}

/** A result that is no finite number is #NUM!. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) {
    throw stop("#NUM!");
  }
  return value === 0 ? 0 : value;
}
