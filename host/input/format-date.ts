import type { Culture } from "./culture";
import { serialDate } from "./date-serial";

/** Whether a format code, in en-US terms, shows a date or a time. */
export function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\./g, "").replace(/General/i, ""));
}

/** A serial number as the code says, e.g. "dd-mm-yyyy" or "d mmmm yyyy h:mm". */
export function formatDate(serial: number, code: string, culture: Culture): string {
  const date = serialDate(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const pieces: Readonly<Record<string, string>> = {
    yyyy: String(date.year),
    yy: String(date.year).slice(2),
    mmmm: culture.months[date.month - 1] ?? "",
    mmm: (culture.months[date.month - 1] ?? "").slice(0, 3),
    mm: two(date.month),
    m: String(date.month),
    dddd: culture.weekdays[date.weekday] ?? "",
    ddd: (culture.weekdays[date.weekday] ?? "").slice(0, 2),
    dd: two(date.day),
    d: String(date.day),
    hh: two(Math.floor(seconds / 3600)),
    h: String(Math.floor(seconds / 3600)),
    ss: two(seconds % 60),
    s: String(seconds % 60),
  };
  const minutes = Math.floor(seconds / 60) % 60;
  let afterHours = false;
  return code.replace(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+|\//gi, (token: string, quoted?: string, plain?: string) => {
    if (quoted !== undefined || plain !== undefined) {
      return quoted ?? plain ?? "";
    }
    const key = token.toLowerCase();
    if (key === "/") {
      return culture.dateSeparator;
    }
    if (key.startsWith("m") && key.length <= 2 && afterHours) {
      afterHours = false;
      return key === "mm" ? two(minutes) : String(minutes);
    }
    afterHours = key.startsWith("h");
    return pieces[key] ?? token;
  });
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
