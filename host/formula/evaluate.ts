import type { Area } from "../model/area";
import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import { finite, numberOf, single, stop, Stopped, textOf } from "./coerce";
import { compare } from "./compare";
import type { Expression, Operator } from "./expression";
import type { CellPlace, CellSource } from "./formula-engine";
import { worksheetFunctions } from "./functions/worksheet-functions";
import type { Input } from "./functions/function-table";
import type { Operand, RangeOperand } from "./operand";
import { isRange } from "./operand";
import { referredArea } from "./referred-area";

/** Where a formula is calculated: its cell, and how far its relative references are shifted. */
export interface Standpoint {
  readonly source: CellSource;
  readonly at: CellPlace;
  readonly down: number;
  readonly right: number;
}

function rangeAt(standpoint: Standpoint, sheetId: string, area: Area): RangeOperand {
  const { source } = standpoint;
  return {
    is: "range",
    sheetId,
    area,
    value: (row, column) => source.value(sheetId, area.row + row, area.column + column),
    leftOut: (row, column, hidden) => source.leftOut(sheetId, area.row + row, area.column + column, hidden),
  };
}

function reference(expression: Extract<Expression, { readonly is: "reference" }>, standpoint: Standpoint): Operand {
  const referred = referredArea(expression, standpoint);
  if (referred === null) {
    throw stop("#REF!");
  }
  return rangeAt(standpoint, referred.sheetId, referred.area);
}

const arithmetic: Partial<Record<Operator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "^": (left, right) => left ** right,
};

const comparisons: Partial<Record<Operator, (difference: number) => boolean>> = {
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

function binary(operator: Operator, left: Operand, right: Operand): CellValue {
  const compares = comparisons[operator];
  if (compares !== undefined) {
    return compares(compare(single(left), single(right)));
  }
  if (operator === "&") {
    return textOf(left) + textOf(right);
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  if (operator === "/") {
    if (b === 0) {
      throw stop("#DIV/0!");
    }
    return finite(a / b);
  }
  const result = finite(arithmetic[operator]?.(a, b) ?? 0);
  // Excel takes a difference that is lost in the last bits of its operands for nothing.
  return (operator === "-" || operator === "+") && Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 5e-16 ? 0 : result;
}

function operandOf(expression: Expression, standpoint: Standpoint): Operand {
  switch (expression.is) {
    case "constant":
      return expression.value;
    case "missing":
      return null;
    case "reference":
      return reference(expression, standpoint);
    case "unary": {
      const value = operandOf(expression.operand, standpoint);
      return expression.operator === "+" ? single(value) : expression.operator === "-" ? finite(-numberOf(value)) : numberOf(value) / 100;
    }
    case "binary":
      return binary(expression.operator, operandOf(expression.left, standpoint), operandOf(expression.right, standpoint));
    case "call":
      return call(expression, standpoint);
  }
}

function call(expression: Extract<Expression, { readonly is: "call" }>, standpoint: Standpoint): Operand {
  const inputs = expression.inputs.map((part): Input => ({ isMissing: part.is === "missing", get: () => operandOf(part, standpoint) }));
  return worksheetFunctions[expression.name]?.of(inputs) ?? null;
}

/** The value of a formula that was read. A formula that gives an empty cell gives 0, as in Excel. */
export function evaluate(expression: Expression, standpoint: Standpoint): CellValue {
  try {
    const operand = operandOf(expression, standpoint);
    const value = isRange(operand) ? single(operand) : operand;
    return value ?? 0;
  } catch (trouble) {
    if (trouble instanceof Stopped) {
      return trouble.error instanceof CellError ? trouble.error : new CellError("#VALUE!");
    }
    throw trouble;
  }
}
