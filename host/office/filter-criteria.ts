import type { Arguments } from "../dispatch/arguments";
import type { Wire } from "../dispatch/wire";
import type { FilterCriteria } from "../model/sheet-filter";
import { Trouble } from "../model/trouble";
import { asColor, asNumber, asRecord, asText, asWord } from "./wire-value";

const kinds = ["Values", "Custom", "TopItems", "TopPercent", "BottomItems", "BottomPercent", "CellColor", "FontColor", "Dynamic"] as const;

/** The members of FilterCriteria; another one is refused by name. */
const known = ["filterOn", "values", "criterion1", "criterion2", "operator", "color", "dynamicCriteria"];

/** The criteria of a filter, checked; what this host cannot filter on is refused by name. */
export function filterCriteria(member: string, given: Wire): FilterCriteria {
  const record = asRecord(member, given);
  const strange = Object.keys(record).find((key) => !known.includes(key));
  if (strange !== undefined) {
    throw new Trouble("NotImplemented", `${member}: the criterion ${strange} is not served by this host.`);
  }
  const filterOn = asWord(`${member}.filterOn`, record["filterOn"] ?? null, kinds);
  switch (filterOn) {
    case "Values":
      return { filterOn, values: texts(`${member}.values`, record["values"] ?? null) };
    case "Custom":
      return { filterOn, criterion1: asText(`${member}.criterion1`, record["criterion1"] ?? null), ...second(member, record) };
    case "CellColor":
    case "FontColor":
      return { filterOn, color: asColor(`${member}.color`, record["color"] ?? null) };
    case "Dynamic":
      return { filterOn, dynamicCriteria: asWord(`${member}.dynamicCriteria`, record["dynamicCriteria"] ?? null, ["AboveAverage", "BelowAverage"] as const) };
    default:
      return { filterOn, criterion1: String(count(`${member}.criterion1`, record["criterion1"] ?? null)) };
  }
}

function second(member: string, record: Readonly<Record<string, Wire>>): FilterCriteria {
  const { criterion2 = null, operator } = record;
  return criterion2 === null ? {} : { criterion2: asText(`${member}.criterion2`, criterion2), operator: asWord(`${member}.operator`, operator ?? "And", ["And", "Or"] as const) };
}

function count(member: string, value: Wire): number {
  const number = asNumber(member, typeof value === "string" ? Number(value) : value);
  if (!Number.isFinite(number) || number < 1 || number > 500) {
    throw new Trouble("InvalidArgument", `${member}: ${JSON.stringify(value)} is not a number from 1 to 500.`);
  }
  return number;
}

function texts(member: string, given: Wire): readonly string[] {
  if (!Array.isArray(given)) {
    throw new Trouble("InvalidArgument", `${member}: the values to show are given as an array.`);
  }
  return given.map((value: Wire) => {
    if (typeof value !== "string") {
      throw new Trouble("NotImplemented", `${member}: the value ${JSON.stringify(value)} is not served by this host; only texts are.`);
    }
    return value;
  });
}

/** The short ways to a filter, `applyTopItemsFilter` and so on, as criteria. */
export const shortFilters: Readonly<Record<string, (args: Arguments) => FilterCriteria>> = {
  ApplyValuesFilter: (args) => filterCriteria("Filter.applyValuesFilter", { filterOn: "Values", values: args.raw(0) }),
  ApplyCustomFilter: (args) =>
    filterCriteria("Filter.applyCustomFilter", { filterOn: "Custom", criterion1: args.raw(0), criterion2: args.raw(1), operator: args.raw(2) ?? "And" }),
  ApplyTopItemsFilter: (args) => filterCriteria("Filter.applyTopItemsFilter", { filterOn: "TopItems", criterion1: args.whole(0) }),
  ApplyTopPercentFilter: (args) => filterCriteria("Filter.applyTopPercentFilter", { filterOn: "TopPercent", criterion1: args.whole(0) }),
  ApplyBottomItemsFilter: (args) => filterCriteria("Filter.applyBottomItemsFilter", { filterOn: "BottomItems", criterion1: args.whole(0) }),
  ApplyBottomPercentFilter: (args) => filterCriteria("Filter.applyBottomPercentFilter", { filterOn: "BottomPercent", criterion1: args.whole(0) }),
  ApplyCellColorFilter: (args) => filterCriteria("Filter.applyCellColorFilter", { filterOn: "CellColor", color: args.raw(0) }),
  ApplyFontColorFilter: (args) => filterCriteria("Filter.applyFontColorFilter", { filterOn: "FontColor", color: args.raw(0) }),
  ApplyDynamicFilter: (args) => filterCriteria("Filter.applyDynamicFilter", { filterOn: "Dynamic", dynamicCriteria: args.raw(0) }),
};
