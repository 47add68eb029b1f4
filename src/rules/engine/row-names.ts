import type { Expenditure } from "../model/expenditure";

/** Returns the names by which other rows can refer to this one, its id and its document, folded to one case. */
export function rowNames({ rowId, document }: Expenditure): readonly string[] {
  const names = new Set([rowId.toLowerCase(), document.toLowerCase()]);
  names.delete("");
  return [...names];
}
