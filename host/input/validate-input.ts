import type { Calculation } from "../formula/calculation";
import { intersect } from "../model/area";
import type { CellContent } from "../model/cell";
import type { ErrorAlert } from "../model/data-validation";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { isAllowed } from "./validation-check";

interface CellPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** How the validation of a cell refuses typed content: its alert; null when the content is allowed or no alert shows. */
export function refusalOf(workbook: Workbook, calculation: Calculation, place: CellPlace, content: CellContent): Pick<ErrorAlert, "style" | "title" | "message"> | null {
  const here = { row: place.row, column: place.column, rows: 1, columns: 1 };
  const validation = place.sheet.validations.find(({ areas }) => areas.some((area) => intersect(area, here) !== null));
  if (validation === undefined || !validation.alert.showAlert || validation.alert.style === "Information") {
    return null;
  }
  const empty = "value" in content && content.value === null;
  if ("formula" in content || (empty && validation.ignoreBlanks) || isAllowed(workbook, calculation, place, validation, content.value)) {
    return null;
  }
  const { style, title, message } = validation.alert;
  return { style, title, message: message === "" ? "Deze waarde komt niet overeen met de beperkingen voor gegevensvalidatie die zijn gedefinieerd voor deze cel." : message };
}
