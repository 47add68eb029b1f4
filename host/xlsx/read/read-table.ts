import { parseArea } from "../../model/address";
import type { FilterCriteria } from "../../model/sheet-filter";
import type { Table, TableColumn } from "../../model/table";
import type { TableSort } from "../../model/table-sort";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { shownFormula } from "../formulas/file-formula";
import type { FileLooks } from "../looks/file-looks";
import { topElements } from "../package/top-elements";
import { plainXString } from "../package/xml-text";
import type { XmlNode } from "../package/xml-node";
import { child, children, flag, parseXml } from "../package/xml-node";
import { readFilters } from "./read-filter";

function columnOf(node: XmlNode, position: number, table: string, filters: ReadonlyMap<number, FilterCriteria>): TableColumn {
  const formula = child(node, "calculatedColumnFormula")?.text ?? "";
  return {
    id: Number(node.attributes["id"]),
    name: plainXString(node.attributes["name"] ?? ""),
    formula: formula === "" ? null : shownFormula(formula, table),
    filter: filters.get(position) ?? null,
  };
}

/** Makes the table of a table part. One without header row is refused before (see `losses`): the model, as Excel's API, names columns by their header. */
export function readTable(workbook: Workbook, sheet: Worksheet, xml: string, looks: FileLooks): Table {
  const root = parseXml(xml);
  const area = parseArea(root.attributes["ref"] ?? "");
  if (area === null) {
    throw new Error("A table of the workbook file has no area");
  }
  const name = root.attributes["displayName"] ?? root.attributes["name"] ?? "";
  const table = workbook.tables.add(sheet, area, name, Number(root.attributes["id"]));
  const style = child(root, "tableStyleInfo");
  const filter = topElements(xml).elements.find(({ name: element }) => element === "autoFilter");
  const filters = filter === undefined ? new Map<number, FilterCriteria>() : readFilters(filter.xml, looks);
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
  table.sort = sortOf(child(root, "sortState"), area.column);
  return table;
}

/** How a table was sorted last; null when it was not. One sorted by colours is refused before (see `losses`). */
function sortOf(state: XmlNode | null, firstColumn: number): TableSort | null {
  const conditions = children(state, "sortCondition");
  const fields = conditions.flatMap(({ attributes }) => {
    const column = parseArea(attributes["ref"] ?? "")?.column;
    return column === undefined ? [] : [{ key: column - firstColumn, ascending: attributes["descending"] !== "1", textAsNumber: false }];
  });
  return fields.length === 0 ? null : { fields, matchCase: flag(state, "caseSensitive", false) };
}
