import type { Culture } from "./culture";
import { dateSerial } from "./date-serial";

/**
 * The serial number of a typed date such as "1-7-2022", "1/7/22", "2022-07-01" or "1 juli 2022"; null when the text is none.
 * Two digits of a year mean 1930 to 2029.
 */
export function parseDate(text: string, culture: Culture): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) {
    return dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const plain = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (plain !== null) {
    const [first, second] = [Number(plain[1]), Number(plain[3])];
    const [day, month] = culture.dayFirst ? [first, second] : [second, first];
    return dateSerial(fullYear(plain[4] ?? ""), month, day);
  }
  const worded = /^(\d{1,2})[- ]([\p{L}]{3,})\.?[- ](\d{4}|\d{2})$/u.exec(text);
  return worded === null ? null : dateSerial(fullYear(worded[3] ?? ""), monthOf(worded[2] ?? "", culture), Number(worded[1]));
}

/** The part of a day of a typed time such as "13:45" or "13:45:10"; null when the text is none. */
export function parseTime(text: string): number | null {
  const time = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  return time === null ? null : (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(word: string, culture: Culture): number {
  const wanted = word.toLowerCase();
  const dutchShort = wanted === "mrt" ? "maart" : wanted;
  return culture.months.findIndex((month) => month.toLowerCase() === dutchShort || month.toLowerCase().slice(0, 3) === wanted) + 1;
}
