import { addressOf } from "../../model/address";
import { CellError } from "../../model/cell-value";
import type { Table, TableColumn } from "../../model/table";
import { fileFormula } from "../formulas/file-formula";
import { xmlDeclaration, xmlElement, xmlText } from "../package/xml-text";
import { filterColumn } from "./filter-column";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function totalsCell(table: Table, position: number): { readonly label?: string; readonly formula?: string } {
  const row = table.totals?.row;
  const cell = row === undefined ? null : table.sheet.cell(row, table.area.column + position);
  if (cell === null || (cell.formula === null && cell.value === null)) {
    return {};
  }
  const text = cell.value instanceof CellError ? cell.value.name : String(cell.value);
  return cell.formula === null ? { label: text } : { formula: fileFormula(cell.formula, table.name) };
}

function columnXml(table: Table, column: TableColumn, position: number): string {
  const totals = totalsCell(table, position);
  return xmlElement("tableColumn", { id: column.id, name: column.name, totalsRowLabel: totals.label, totalsRowFunction: totals.formula === undefined ? undefined : "custom" }, [
    column.formula === null ? "" : xmlElement("calculatedColumnFormula", {}, [xmlText(fileFormula(column.formula, table.name))]),
    totals.formula === undefined ? "" : xmlElement("totalsRowFormula", {}, [xmlText(totals.formula)]),
  ]);
}

function autoFilter(table: Table): string {
  const { look, area, columns } = table;
  if (!look.showFilterButton) {
    return "";
  }
  const filtered = { ...area, rows: area.rows - (look.showTotals ? 1 : 0) };
  return xmlElement("autoFilter", { ref: addressOf(filtered) }, columns.map(({ filter }, colId) => (filter === null ? "" : filterColumn(colId, filter))));
}

/** The part of a table, whole: hucre knows neither calculated columns nor column ids nor filters. Children in the order of CT_Table. */
export function tablePart(table: Table): string {
  const { look, columns } = table;
  return `${xmlDeclaration}${xmlElement(
    "table",
    { xmlns: namespace, id: table.id, name: table.name, displayName: table.name, ref: addressOf(table.area), totalsRowCount: look.showTotals ? 1 : undefined, totalsRowShown: look.showTotals ? undefined : 0 },
    [
      autoFilter(table),
      xmlElement("tableColumns", { count: columns.length }, columns.map((column, at) => columnXml(table, column, at))),
      xmlElement("tableStyleInfo", {
        name: look.style === "" ? undefined : look.style,
        showFirstColumn: look.highlightFirstColumn,
        showLastColumn: look.highlightLastColumn,
        showRowStripes: look.showBandedRows,
        showColumnStripes: look.showBandedColumns,
      }),
    ],
  )}`;
}
