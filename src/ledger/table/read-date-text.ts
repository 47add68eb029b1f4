import { isIsoDate } from "../../rules/dates/is-iso-date";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { ColumnMapping } from "../model/column-mapping";
import { monthOfName } from "./month-of-name";

const timeBehind = /[ T]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?(?:Z| ?[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const digits = /^(\d{4})(\d{2})(\d{2})$/;
const named = /^(\d{1,2})[-. ]*([a-z]{3,9})\.?[- ]*(\d{4}|\d{2})$/i;

/**
 * Reads a date as exports write it: dd-mm-yyyy with "-", "/", "." or a space, two digits for a year from 2000 on, yyyy-mm-dd, yyyymmdd,
 * "3 mrt 2022", "3-Mar-22", each with or without a time behind it. Returns null for anything else and for a day that does not exist.
 */
export function readDateText(text: string, order: ColumnMapping["dates"]): IsoDate | null {
  const plain = text.trim().replace(timeBehind, "");
  const written = yearFirst.exec(plain);
  if (written !== null) {
    return dateOf(written[1], written[3], written[4]);
  }
  const short = yearLast.exec(plain);
  if (short !== null) {
    return order === "day-first" ? dateOf(short[4], short[3], short[1]) : dateOf(short[4], short[1], short[3]);
  }
  const packed = digits.exec(plain);
  if (packed !== null) {
    return dateOf(packed[1], packed[2], packed[3]);
  }
  const spelled = named.exec(plain);
  return spelled === null ? null : dateOf(spelled[3], String(monthOfName(spelled[2] ?? "") ?? ""), spelled[1]);
}

function dateOf(year = "", month = "", day = ""): IsoDate | null {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // No ledger is older; a year such as 0001 is how programs write that there is no date.
  return full >= "1900" && isIsoDate(date) ? date : null;
}
