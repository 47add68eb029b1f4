import { attributesIn, topElements } from "../package/top-elements";

/** Beyond this many columns an element of a file describes the rest of the sheet. */
const manyColumns = 256;

function group(attributes: Readonly<Record<string, string>>): string {
  const level = Number(attributes["outlineLevel"] ?? "0");
  const collapsed = ["1", "true"].includes(attributes["collapsed"] ?? "0");
  return `${level > 0 ? ` outlineLevel="${String(level)}"` : ""}${collapsed ? ' collapsed="1"' : ""}`;
}

/** The rows of a sheet part that are grouped, with the attributes that say so. */
export function rowGroups(xml: string): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row (?=[^>]*(?:outlineLevel|collapsed)=)[^>]*>/g)) {
    const attributes = attributesIn(tag);
    if (group(attributes) !== "") {
      groups.set(Number(attributes["r"]) - 1, group(attributes));
    }
  }
  return groups;
}

/** The columns of a sheet part that are grouped, with the attributes that say so. */
export function columnGroups(xml: string): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  const columns = topElements(xml).elements.find(({ name }) => name === "cols");
  for (const column of columns === undefined ? [] : topElements(columns.xml).elements) {
    const attributes = attributesIn(column.xml);
    const [first, last] = [Number(attributes["min"]), Number(attributes["max"])];
    if (group(attributes) !== "" && last - first < manyColumns) {
      for (let at = first - 1; at < last; at += 1) {
        groups.set(at, group(attributes));
      }
    }
  }
  return groups;
}
