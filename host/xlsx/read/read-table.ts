import { parseArea } from "../../model/address";
import type { TableColumn } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { shownFormula } from "../formulas/file-formula";
import { plainXString } from "../package/xml-text";
import type { XmlNode } from "../package/xml-node";
import { child, children, flag, parseXml } from "../package/xml-node";
import { readFilter } from "./read-filter";

function columnOf(node: XmlNode, position: number, table: string, filters: readonly XmlNode[]): TableColumn {
  const formula = child(node, "calculatedColumnFormula")?.text ?? "";
  const filter = filters.find(({ attributes }) => Number(attributes["colId"]) === position);
  return {
    id: Number(node.attributes["id"]),
    name: plainXString(node.attributes["name"] ?? ""),
    formula: formula === "" ? null : shownFormula(formula, table),
    filter: filter === undefined ? null : readFilter(filter),
  };
}

/** Makes the table of a table part. A table without header row is left out: the model, as Excel's API, names columns by their header. */
export function readTable(workbook: Workbook, sheet: Worksheet, xml: string): void {
  const root = parseXml(xml);
  const area = parseArea(root.attributes["ref"] ?? "");
  if (area === null || root.attributes["headerRowCount"] === "0") {
    return;
  }
  const name = root.attributes["displayName"] ?? root.attributes["name"] ?? "";
  const table = workbook.tables.add(sheet, area, name, Number(root.attributes["id"]));
  const style = child(root, "tableStyleInfo");
  const filters = children(child(root, "autoFilter"), "filterColumn");
  // Put in directly: the area of the file has the totals row already, and every column its lasting id.
  table.look = {
    style: style?.attributes["name"] ?? "",
    showTotals: Number(root.attributes["totalsRowCount"] ?? "0") > 0,
    showFilterButton: child(root, "autoFilter") !== null,
    showBandedRows: flag(style, "showRowStripes", false),
    showBandedColumns: flag(style, "showColumnStripes", false),
    highlightFirstColumn: flag(style, "showFirstColumn", false),
    highlightLastColumn: flag(style, "showLastColumn", false),
  };
  table.columns = children(child(root, "tableColumns"), "tableColumn").map((node, at) => columnOf(node, at, name, filters));
}
