import { addressOf } from "../../model/address";
import { CellError } from "../../model/cell-value";
import type { Table, TableColumn } from "../../model/table";
import type { KeptAttribute, KeptTable } from "../kept/kept-file";
import type { DxfRegister } from "../looks/dxf-register";
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

/** Attributes that a file had beyond the model, looks by the number that they have now. */
function keptAttributes(kept: Readonly<Record<string, KeptAttribute>> | undefined, dxfs: DxfRegister): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(kept ?? {}).map(([name, value]) => [name, typeof value === "string" ? value : dxfs.numberOf(value.dxf)]));
}

function columnXml(table: Table, column: TableColumn, position: number, kept: Readonly<Record<string, string | number>>): string {
  const totals = totalsCell(table, position);
  return xmlElement("tableColumn", { id: column.id, name: column.name, totalsRowLabel: totals.label, totalsRowFunction: totals.formula === undefined ? undefined : "custom", ...kept }, [
    column.formula === null ? "" : xmlElement("calculatedColumnFormula", {}, [xmlText(fileFormula(column.formula, table.name))]),
    totals.formula === undefined ? "" : xmlElement("totalsRowFormula", {}, [xmlText(totals.formula)]),
  ]);
}

function autoFilter(table: Table, dxfs: DxfRegister): string {
  const { look, area, columns } = table;
  if (!look.showFilterButton) {
    return "";
  }
  const filtered = { ...area, rows: area.rows - (look.showTotals ? 1 : 0) };
  return xmlElement("autoFilter", { ref: addressOf(filtered) }, columns.map(({ filter }, colId) => (filter === null ? "" : filterColumn(colId, filter, dxfs))));
}

/** How the table was sorted last. */
function sortState({ sort, body }: Table): string {
  if (sort === null) {
    return "";
  }
  const conditions = sort.fields.map(({ key, ascending }) => xmlElement("sortCondition", { descending: ascending ? undefined : true, ref: addressOf({ ...body, column: body.column + key, columns: 1 }) }));
  return xmlElement("sortState", { caseSensitive: sort.matchCase || undefined, ref: addressOf(body) }, conditions);
}

/** The part of a table, whole: hucre knows neither calculated columns nor column ids nor filters. Children in the order of CT_Table. */
export function tablePart(table: Table, kept: KeptTable | null, dxfs: DxfRegister): string {
  const { look, columns } = table;
  return `${xmlDeclaration}${xmlElement(
    "table",
    { xmlns: namespace, id: table.id, name: table.name, displayName: table.name, ref: addressOf(table.area), totalsRowCount: look.showTotals ? 1 : undefined, totalsRowShown: look.showTotals ? undefined : 0, ...keptAttributes(kept?.attributes, dxfs) },
    [
      autoFilter(table, dxfs),
      sortState(table),
      xmlElement("tableColumns", { count: columns.length }, columns.map((column, at) => columnXml(table, column, at, keptAttributes(kept?.columns.get(column.id), dxfs)))),
      xmlElement("tableStyleInfo", {
        name: look.style === "" ? undefined : look.style,
        showFirstColumn: look.highlightFirstColumn,
        showLastColumn: look.highlightLastColumn,
        showRowStripes: look.showBandedRows,
        showColumnStripes: look.showBandedColumns,
      }),
      kept?.extensions ?? "",
    ],
  )}`;
}
