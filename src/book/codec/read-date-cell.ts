import { dateFromSerial } from "../../rules/dates/date-from-serial";
import type { IsoDate } from "../../rules/dates/iso-date";

const known = new Map<number, IsoDate | null>();

/** Returns the date of a serial number, or null where Excel has none. A ledger has few days and many rows, so each day is made once. */
export function readDateCell(serial: number): IsoDate | null {
  const found = known.get(serial);
  if (found !== undefined) {
    return found;
  }
  const date = dateFromSerial(serial);
  known.set(serial, date);
  return date;
}
