import { addressOf } from "../../../host/model/address";
import { cellArea, sheetColumns, sheetRows } from "../../../host/model/area";
import { CellError } from "../../../host/model/cell-value";
import type { Workbook } from "../../../host/model/workbook";
import type { ClaimedFormula } from "../../judge/compare-formulas";

/** Every formula cell of a workbook with the result that the host holds, for the judge. */
export function claimedFormulas(workbook: Workbook): readonly ClaimedFormula[] {
  const claimed: ClaimedFormula[] = [];
  for (const sheet of workbook.sheets) {
    sheet.grid.visit({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, ({ formula, value }, row, column) => {
      if (formula !== null) {
        claimed.push({ sheet: sheet.name, address: addressOf(cellArea(row, column)), formula, value: value instanceof CellError ? { error: value.name } : value });
      }
    });
  }
  return claimed;
}
