import { parseAddress } from "../model/address";
import type { Area } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { toA1 } from "./to-a1";

/** The cells that the formula of a name points to, be it an address or a part of a table; null when it is no single range. */
export function nameArea(workbook: Workbook, formula: string): { readonly sheet: Worksheet; readonly area: Area } | null {
  const text = toA1(workbook, formula, null).slice(1);
  const parsed = parseAddress(text);
  const sheet = parsed?.sheet === null || parsed === null ? null : workbook.findSheet(parsed.sheet);
  return parsed === null || sheet === null ? null : { sheet, area: parsed.area };
}
