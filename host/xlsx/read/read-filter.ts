import type { XmlNode } from "../package/xml-node";
import { child, children, flag } from "../package/xml-node";

const signs: Readonly<Record<string, string>> = { notEqual: "<>", greaterThanOrEqual: ">=", lessThanOrEqual: "<=", greaterThan: ">", lessThan: "<", equal: "=" };

/** The criteria of a `filterColumn` in the words of Excel's API; null for a kind that the model does not hold. */
export function readFilter(column: XmlNode): Readonly<Record<string, unknown>> | null {
  const values = child(column, "filters");
  if (values !== null) {
    return { filterOn: "Values", values: children(values, "filter").map(({ attributes }) => attributes["val"] ?? "") };
  }
  const custom = child(column, "customFilters");
  const criteria = children(custom, "customFilter").map(({ attributes }) => `${signs[attributes["operator"] ?? "equal"] ?? "="}${attributes["val"] ?? ""}`);
  if (criteria[0] === undefined) {
    return null;
  }
  return { filterOn: "Custom", criterion1: criteria[0], ...(criteria[1] === undefined ? {} : { criterion2: criteria[1], operator: flag(custom, "and", false) ? "And" : "Or" }) };
}
