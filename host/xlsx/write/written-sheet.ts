import { addressOf } from "../../model/address";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import type { WriteSheet } from "../hucre-door";
import { keptFile } from "../kept/kept-file";
import type { LookRegister } from "../looks/look-register";
import { fileProtection } from "../protection-options";
import { writtenCells } from "./written-cells";
import type { WrittenCells } from "./written-cells";
import { writtenPage } from "./written-page";
import { writtenConditions, writtenValidations } from "./written-rules";

type RowDefs = NonNullable<WriteSheet["rowDefs"]>;

/** Rows with a height, hidden rows, and rows with a look or in a group; the last two are marked `collapsed` so that hucre writes them also when empty. */
function rowDefs({ layout, grid }: Worksheet, grouped: Iterable<number>): RowDefs {
  const rows: RowDefs = new Map();
  const marked = new Set(grouped);
  for (const row of [...layout.rowHeights.keys(), ...layout.hiddenRows, ...grid.rowFormats.keys(), ...grouped]) {
    const height = layout.rowHeights.get(row);
    rows.set(row, { ...(height === undefined ? {} : { height }), hidden: layout.hiddenRows.has(row), collapsed: grid.rowFormats.has(row) || marked.has(row) });
  }
  return rows;
}

/** hucre writes no row below the last cell, so the last row that says something gets an empty one. */
function reachRows(cells: WrittenCells["cells"], rows: RowDefs): void {
  const last = Math.max(-1, ...rows.keys());
  if (last >= 0 && !cells.has(`${last},0`)) {
    cells.set(`${last},0`, { value: null });
  }
}

function view({ state }: Worksheet): Pick<WriteSheet, "view" | "freezePane"> {
  const { rows, columns } = state.frozen;
  return {
    view: {
      showGridLines: state.showGridlines,
      showRowColHeaders: state.showHeadings,
      ...(state.tabColor === "" ? {} : { tabColor: { rgb: state.tabColor.replace("#", "") } }),
    },
    ...(rows === 0 && columns === 0 ? {} : { freezePane: { rows, columns } }),
  };
}

/** A sheet for hucre, and which of its formulas result in errors. */
export function writtenSheet(workbook: Workbook, sheet: Worksheet, looks: LookRegister): WriteSheet & Pick<WrittenCells, "errorResults"> {
  const protection = fileProtection(sheet.state.protection);
  const tables = workbook.tables.on(sheet).map((table) => ({
    name: table.name,
    range: addressOf(table.area),
    columns: table.columns.map(({ name }) => ({ name })),
  }));
  const grouped = new Set(keptFile(workbook)?.sheets.get(sheet)?.rowGroups.keys() ?? []);
  const rows = rowDefs(sheet, grouped);
  const written = writtenCells(workbook, sheet, looks);
  reachRows(written.cells, rows);
  return {
    name: sheet.name,
    ...written,
    ...view(sheet),
    ...writtenPage(sheet.state.page),
    rowDefs: rows,
    hidden: sheet.state.visibility === "Hidden",
    veryHidden: sheet.state.visibility === "VeryHidden",
    ...(protection === undefined ? {} : { protection }),
    ...(tables.length === 0 ? {} : { tables }),
    dataValidations: writtenValidations(sheet.validations),
    conditionalRules: writtenConditions(sheet.conditionalFormats),
  };
}
