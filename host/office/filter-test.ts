import { criterion } from "../formula/criterion";
import type { Culture } from "../input/culture";
import { formatValue } from "../input/format-value";
import type { Cell } from "../model/cell";
import type { FilterCriteria } from "../model/sheet-filter";
import { Trouble } from "../model/trouble";

type Test = (cell: Cell) => boolean;

/** The test that criteria make of the cells of one column; which of them stay in sight. `column` are all its cells below the header. */
export function filterTest(criteria: FilterCriteria, column: readonly Cell[], culture: Culture): Test {
  switch (criteria["filterOn"]) {
    case "Values":
      return values(criteria["values"] as readonly string[], culture);
    case "Custom":
      return custom(criteria);
    case "CellColor":
      return ({ format }) => (format.fill ?? "#FFFFFF") === criteria["color"];
    case "FontColor":
      return ({ format }) => format.fontColor === criteria["color"];
    case "Dynamic":
      return average(criteria["dynamicCriteria"] === "AboveAverage", numbers(column));
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return extreme(criteria["filterOn"], Number(criteria["criterion1"]), numbers(column));
    default:
      throw new Trouble("NotImplemented", `Filter.apply: a filter on ${String(criteria["filterOn"])} is not served by this host.`);
  }
}

/** The values of such a filter are the texts on screen, without case. */
function values(wanted: readonly string[], culture: Culture): Test {
  const texts = new Set(wanted.map((text) => text.toLowerCase()));
  return ({ value, format }) => texts.has(formatValue(value, format.numberFormat, culture).toLowerCase());
}

function custom({ criterion1, criterion2, operator }: FilterCriteria): Test {
  const first = criterion(criterion1 as string);
  if (criterion2 === undefined) {
    return ({ value }) => first(value);
  }
  const second = criterion(criterion2 as string);
  return operator === "Or" ? ({ value }) => first(value) || second(value) : ({ value }) => first(value) && second(value);
}

function numbers(column: readonly Cell[]): readonly number[] {
  return column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function average(above: boolean, all: readonly number[]): Test {
  const mean = all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
  return ({ value }) => typeof value === "number" && (above ? value > mean : value < mean);
}

/** The largest or smallest so many, or so many of a hundred but at least one; equals of the last one stay too. */
function extreme(kind: string, count: number, all: readonly number[]): Test {
  const top = kind.startsWith("Top");
  const sorted = [...all].sort((a, b) => (top ? b - a : a - b));
  const kept = kind.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * count) / 100)) : count;
  const last = sorted[Math.min(kept, sorted.length) - 1];
  return ({ value }) => typeof value === "number" && last !== undefined && (top ? value >= last : value <= last);
}
