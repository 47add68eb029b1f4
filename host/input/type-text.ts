import type { Calculation } from "../formula/calculation";
import { addressOf, fullAddress } from "../model/address";
import { cellArea } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Place } from "../place-of";
import type { Culture } from "./culture";
import { parseInput } from "./parse-input";
import { refusalOf } from "./validate-input";

/** What came of typing: taken, or refused by the validation of the cell with its message. */
export type Typed =
  | { readonly is: "taken"; readonly address: string }
  | { readonly is: "refused"; readonly style: "Stop" | "Warning" | "Information"; readonly title: string; readonly message: string }
  | { readonly is: "protected" };

/** What is typed: in which language, and whether it stays although validation warns. */
export interface Entry {
  readonly text: string;
  readonly culture: Culture;
  readonly force: boolean;
}

/** Types text into the first cell of a place, as whoever acts now. */
export function typeText(workbook: Workbook, calculation: Calculation, { sheet, area }: Place, { text, culture, force }: Entry): Typed {
  const { row, column } = area;
  const cell = sheet.cell(row, column);
  if (sheet.state.protection.isProtected && cell.format.locked) {
    return { is: "protected" };
  }
  const { content, numberFormat } = parseInput(text, culture, cell.format.numberFormat);
  const refusal = force ? null : refusalOf(workbook, calculation, { sheet, row, column }, content);
  if (refusal !== null) {
    return { is: "refused", ...refusal };
  }
  const place = cellArea(row, column);
  if (numberFormat !== null && cell.format.numberFormat === "General") {
    sheet.format(place, { numberFormat });
  }
  workbook.edit(sheet, [{ row, column, content }], place);
  return { is: "taken", address: sheet === workbook.active ? addressOf(place) : fullAddress(sheet.name, place) };
}
