import type { IsoDate } from "../../rules/dates/iso-date";
import { parseDate } from "../../rules/dates/parse-date";

/** "schooljaar 2022-2023", "schooljaar 22/23", "sj. 2022/'23", "schooljaar 2022 t/m 2023". */
const written = /\b(?:schooljaar|sj\.?)[\s:]*'?((?:20)?\d{2})\s*(?:[-/–]|t\/m|tot)\s*'?((?:20)?\d{2})(?!\d)/i;

/**
 * Returns the school year that a text names, from 1 August until 31 July, or null. A school year needs its name before it: a bare
 * "2022-2023" may be an invoice number. Two years that do not follow each other are no school year.
 */
export function schoolYearIn(text: string): { readonly from: IsoDate; readonly until: IsoDate } | null {
  const match = written.exec(text);
  const first = yearOfDigits(match?.[1]);
  const second = yearOfDigits(match?.[2]);
  if (first === null || second !== first + 1) {
    return null;
  }
  const from = parseDate(`1-8-${first}`);
  const until = parseDate(`31-7-${second}`);
  return from === null || until === null ? null : { from, until };
}

function yearOfDigits(digits: string | undefined): number | null {
  if (digits === undefined) {
    return null;
  }
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
