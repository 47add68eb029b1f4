import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import type { Culture } from "./culture";
import { formatDate, isDateFormat } from "./format-date";
import { formatNumber } from "./format-number";

/** The text that a cell shows, with separators and words of the culture. Width is not minded: never "####". */
export function formatValue(value: CellValue, format: string, culture: Culture): string {
  if (value === null) {
    return "";
  }
  if (value instanceof CellError) {
    return culture.errors[value.name] ?? value.name;
  }
  if (typeof value === "boolean") {
    return value ? culture.yes : culture.no;
  }
  if (typeof value === "string") {
    return value;
  }
  const sections = format.split(";");
  const section = value < 0 && sections.length > 1 ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  const own = value < 0 && sections.length > 1;
  const code = (section ?? "General").replace(/\[(?:Red|Black|Blue|Green|White|Color\d+)\]/gi, "");
  return isDateFormat(code) ? formatDate(value, code, culture) : formatNumber(own ? -value : value, code, culture);
}
