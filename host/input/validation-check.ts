import type { Calculation } from "../formula/calculation";
import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import type { DataValidation, ValidationOperator } from "../model/data-validation";
import { translateFormula } from "../model/formula-references";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { american } from "./culture";
import { parseDate } from "./parse-date";
import { nameArea } from "../structref/name-area";

interface CellPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Whether a value may be typed into a cell with this validation. */
export function isAllowed(workbook: Workbook, calculation: Calculation, place: CellPlace, validation: DataValidation, value: CellValue): boolean {
  const { rule, areas } = validation;
  const [first] = areas;
  const relative = (formula: string): string => translateFormula(formula, place.row - (first?.row ?? place.row), place.column - (first?.column ?? place.column));
  switch (rule.is) {
    case "list":
      return listed(workbook, place.sheet, relative(rule.source), value);
    case "custom":
      return withTyped(place, value, () => calculation.evaluate(relative(rule.formula), place) === true);
    default: {
      if (rule.is !== "textLength" && typeof value !== "number") {
        return false;
      }
      const size = rule.is === "textLength" ? String(value instanceof CellError ? value.name : (value ?? "")).length : Number(value);
      if (rule.is === "wholeNumber" && !Number.isInteger(size)) {
        return false;
      }
      const limit = (operand: string | number | null): number =>
        typeof operand === "string" && operand.startsWith("=") ? Number(calculation.evaluate(relative(operand), place)) : limitOf(operand);
      return compare(size, rule.operator, limit(rule.formula1), limit(rule.formula2));
    }
  }
}

/** What `look` finds while the value stands in the cell: a custom rule may ask after its own cell. Nothing is told of it. */
function withTyped<T>({ sheet, row, column }: CellPlace, value: CellValue, look: () => T): T {
  const before = sheet.cell(row, column);
  sheet.grid.set(row, column, { ...before, value, formula: null });
  try {
    return look();
  } finally {
    sheet.grid.set(row, column, before);
  }
}

/** A limit as the rule holds it: a number, or a date such as "2021-07-01" as the API takes it. */
function limitOf(operand: string | number | null): number {
  const date = typeof operand === "string" ? parseDate(operand.slice(0, 10), american) : null;
  return date ?? Number(operand);
}

function compare(size: number, operator: ValidationOperator, first: number, second: number): boolean {
  switch (operator) {
    case "Between":
      return size >= first && size <= second;
    case "NotBetween":
      return size < first || size > second;
    case "EqualTo":
      return size === first;
    case "NotEqualTo":
      return size !== first;
    case "GreaterThan":
      return size > first;
    case "LessThan":
      return size < first;
    case "GreaterThanOrEqualTo":
      return size >= first;
    case "LessThanOrEqualTo":
      return size <= first;
  }
}

/** The values that a list offers: cells of a range or a name, or items with commas, also under a Dutch Excel. */
export function listItems(workbook: Workbook, sheet: Worksheet, source: string): readonly (string | number | boolean)[] {
  if (!source.startsWith("=")) {
    return source.split(",").map((item) => item.trim());
  }
  const named = workbook.names.find(source.slice(1));
  const local = /^=[$A-Za-z0-9:]+$/.test(source) && named === null ? `='${sheet.name.replaceAll("'", "''")}'!${source.slice(1)}` : source;
  const place = nameArea(workbook, named?.formula ?? local);
  const items: (string | number | boolean)[] = [];
  place?.sheet.grid.visit(place.area, ({ value }) => {
    if (value !== null && !(value instanceof CellError) && value !== "") {
      items.push(value);
    }
  });
  return items;
}

function listed(workbook: Workbook, sheet: Worksheet, source: string, value: CellValue): boolean {
  return listItems(workbook, sheet, source).some((item) => (typeof item === "string" ? item === String(value instanceof CellError ? value.name : value) : item === value));
}
