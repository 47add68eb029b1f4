import { parseAddress } from "./model/address";
import type { Area } from "./model/area";
import { Trouble } from "./model/trouble";
import type { Workbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";

/** Cells on a sheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** The cells of an address such as "Bestedingen!B5"; without sheet, on the active one. Throws InvalidArgument for any other text. */
export function placeOf(workbook: Workbook, address: string): Place {
  const parsed = parseAddress(address);
  const sheet = parsed === null ? null : parsed.sheet === null ? workbook.active : workbook.findSheet(parsed.sheet);
  if (parsed === null || sheet === null) {
    throw new Trouble("InvalidArgument", `There are no cells ${address}.`);
  }
  return { sheet, area: parsed.area };
}
