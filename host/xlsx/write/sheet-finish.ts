import type { DataValidation } from "../../model/data-validation";
import type { Worksheet } from "../../model/worksheet";
import type { KeptSheet } from "../kept/kept-file";
import type { LookRegister } from "../looks/look-register";
import { columnsElement } from "./columns-element";
import { withSelection } from "./selection-element";

const rowElement = /<row r="(\d+)"([^>]*?)( collapsed="1")?(\/?)>/g;
const errorFormula = /<c r="([A-Z]+\d+)"((?: s="\d+")?) t="str"><f>/g;

/** A sheet of the model with what its part in the file must say. */
export interface UnfinishedSheet {
  readonly sheet: Worksheet;
  readonly isActive: boolean;
  /** Grouped rows and columns of the file that the workbook came from. */
  readonly groups: Pick<KeptSheet, "rowGroups" | "columnGroups">;
  /** Addresses of formulas that result in an error. */
  readonly errorResults: ReadonlySet<string>;
}

/** What a sheet part needs that hucre cannot write: the selected tab, looks of columns and rows, results that are errors, drop-downs left out. */
export function finishSheet(xml: string, { sheet, isActive, errorResults, groups }: UnfinishedSheet, looks: LookRegister): string {
  const withRows = xml.replace(rowElement, (_, row: string, attributes: string, _mark: unknown, end: string) => {
    const format = sheet.grid.rowFormats.get(Number(row) - 1);
    return `<row r="${row}"${attributes}${format === undefined ? "" : ` s="${looks.numberOf(format)}" customFormat="1"`}${groups.rowGroups.get(Number(row) - 1) ?? ""}${end}>`;
  });
  const withErrors = errorResults.size === 0 ? withRows : withRows.replace(errorFormula, (found, address: string, look: string) => (errorResults.has(address) ? `<c r="${address}"${look} t="e"><f>` : found));
  const shown = withSelection(withoutDropDowns(withErrors, sheet.validations), sheet);
  const whole = shown.replace("<sheetData", () => `${columnsElement(sheet, looks, groups.columnGroups)}<sheetData`);
  return isActive ? whole.replace("<sheetView ", '<sheetView tabSelected="1" ') : whole;
}

/** The attribute says the opposite of its name: `showDropDown="1"` hides the arrow (ECMA-376 part 1, 18.3.1.32). */
function withoutDropDowns(xml: string, validations: readonly DataValidation[]): string {
  let at = -1;
  return xml.replace(/<dataValidation /g, (found) => {
    at += 1;
    const rule = validations[at]?.rule;
    return rule?.is === "list" && !rule.inCellDropDown ? `${found}showDropDown="1" ` : found;
  });
}
