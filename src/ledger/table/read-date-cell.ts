import { dateFromSerial } from "../../rules/dates/date-from-serial";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { ColumnMapping } from "../model/column-mapping";
import type { SourceCell } from "../model/source-cell";
import type { CellReading } from "./cell-reading";
import { cellText } from "./cell-text";
import { readDateText } from "./read-date-text";

/** What programs write for "no date". */
const noDate = /^(?:-|0+|0?0([-/.])0?0\1(?:0{4}|0{2})|0{4}-00-00|0?1([-/.])0?1\2(?:0{3}[01])|0001-01-01)(?:[ T]+0?0:00(?::00(?:\.0+)?)?)?$/;
/** Days of Excel from 6 July 2009 to 7 April 2064: anything else in a column of dates is no such count. */
const serial = /^[4-6]\d{4}(?:[.,]\d+)?$/;

/** Reads a cell as a date: what a sheet shows as one, Excel's count of days (40000 to 60000), or text in any usual notation. */
export function readDateCell(cell: SourceCell, order: ColumnMapping["dates"]): CellReading<IsoDate> {
  if (typeof cell === "object") {
    return { is: "value", value: cell.date };
  }
  const text = cellText(cell);
  if (text === "" || noDate.test(text)) {
    return { is: "blank" };
  }
  const date = serial.test(text) ? dateOfSerial(Number(text.replace(",", "."))) : readDateText(text, order);
  return date === null ? { is: "wrong", code: "date-unreadable" } : { is: "value", value: date };
}

function dateOfSerial(days: number): IsoDate | null {
  return days >= 40_000 && days < 60_001 ? dateFromSerial(days) : null;
}
