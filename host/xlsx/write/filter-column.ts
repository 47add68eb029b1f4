import type { FilterCriteria } from "../../model/sheet-filter";
import type { DxfRegister } from "../looks/dxf-register";
import { colorXml } from "../looks/look-xml";
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

function customFilters({ criterion1, criterion2, operator }: FilterCriteria): string {
  const both = [criterion1, criterion2].filter((criterion) => typeof criterion === "string" && criterion !== "") as readonly string[];
  return xmlElement("customFilters", { and: both.length > 1 && operator === "And" ? true : undefined }, both.map(customFilter));
}

/** A colour stands in a file as a look: the fill of a cell, or the colour of its text. */
function colorFilter(color: string, ofCell: boolean, dxfs: DxfRegister): string {
  const look = ofCell
    ? xmlElement("fill", {}, [xmlElement("patternFill", { patternType: "solid" }, [colorXml("fgColor", color), colorXml("bgColor", color)])])
    : xmlElement("font", {}, [colorXml("color", color)]);
  return xmlElement("colorFilter", { dxfId: dxfs.numberOf(xmlElement("dxf", {}, [look])), cellColor: ofCell ? undefined : false });
}

function filters(criteria: FilterCriteria, dxfs: DxfRegister): string {
  const { filterOn, values, criterion1, color, dynamicCriteria, kept } = criteria;
  switch (filterOn) {
    case "Values": {
      // An empty text means the blank cells.
      const texts = Array.isArray(values) ? values.map(String) : [];
      return xmlElement("filters", { blank: texts.includes("") || undefined }, texts.filter((val) => val !== "").map((val) => xmlElement("filter", { val })));
    }
    case "Custom":
      return customFilters(criteria);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return xmlElement("top10", { top: filterOn.startsWith("Bottom") ? false : undefined, percent: filterOn.endsWith("Percent") || undefined, val: String(criterion1) });
    case "CellColor":
    case "FontColor":
      return colorFilter(String(color), filterOn === "CellColor", dxfs);
    case "Dynamic":
      return xmlElement("dynamicFilter", { type: dynamicCriteria === "AboveAverage" ? "aboveAverage" : "belowAverage" });
    case "Kept":
      return String(kept);
    default:
      throw new Error(`A filter on ${String(filterOn)} cannot be saved by this host`);
  }
}

/** `filterColumn` for the criteria of Excel's API. Throws for a kind that it does not know, so that a save never loses a filter silently. */
export function filterColumn(colId: number, criteria: FilterCriteria, dxfs: DxfRegister): string {
  return xmlElement("filterColumn", { colId }, [filters(criteria, dxfs)]);
}
