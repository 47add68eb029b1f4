import { columnOf } from "../model/address";
import { sheetColumns, sheetRows } from "../model/area";
import type { Corner, Expression } from "./expression";

const part = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function corner(text: string, last: boolean): Corner {
  const [, mark = "", letters = "", rowMark = "", digits = ""] = part.exec(text) ?? [];
  const wholeRow = letters === "";
  return {
    column: wholeRow ? (last ? sheetColumns - 1 : 0) : columnOf(letters),
    columnFixed: wholeRow || mark === "$",
    row: digits === "" ? (last ? sheetRows - 1 : 0) : Number(digits) - 1,
    rowFixed: digits === "" || (wholeRow ? mark : rowMark) === "$",
  };
}

/** The reference written as "'Blad 1'!$A$1:B2", "A:C" or "1:3". */
export function readReference(text: string): Expression & { readonly is: "reference" } {
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? null : text.slice(0, mark).replace(/^'(.*)'$/su, "$1").replaceAll("''", "'");
  const [first = "", second = first] = text.slice(mark + 1).split(":");
  return { is: "reference", sheet, from: corner(first, false), to: corner(second, true) };
}
