import { xmlElement } from "../package/xml-text";

const operators: readonly (readonly [string, string])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

function customFilter(criterion: string): string {
  const [sign, operator] = operators.find(([prefix]) => criterion.startsWith(prefix)) ?? ["", "equal"];
  return xmlElement("customFilter", { operator, val: criterion.slice(sign.length) });
}

/**
 * `filterColumn` of a table for the criteria of Excel's API. Filters on values and custom filters can be written.
 * Throws for another kind, so that a save never loses a filter silently.
 */
export function filterColumn(colId: number, criteria: Readonly<Record<string, unknown>>): string {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === "Values" && Array.isArray(values)) {
    return xmlElement("filterColumn", { colId }, [xmlElement("filters", {}, values.map((val) => xmlElement("filter", { val: String(val) })))]);
  }
  if (filterOn === "Custom" && typeof criterion1 === "string") {
    const both = [criterion1, criterion2].filter((criterion) => typeof criterion === "string" && criterion !== "") as readonly string[];
    return xmlElement("filterColumn", { colId }, [xmlElement("customFilters", { and: both.length > 1 && operator === "And" ? true : undefined }, both.map(customFilter))]);
  }
  throw new Error(`A filter on ${String(filterOn)} cannot be saved by this host`);
}
