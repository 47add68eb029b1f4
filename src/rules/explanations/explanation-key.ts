import { findingKey } from "../finding-key";
import type { Finding } from "../model/finding";
import { textDigits } from "../text-digits";

/** The longest text that the worksheet function MATCH finds. */
const longest = 255;

/**
 * Returns the key under which an explanation of a finding stands in the workbook: `findingKey`, so that it falls off when the facts
 * change. A key that is longer than MATCH finds keeps its code, row and column, with 16 digits in place of its facts.
 */
export function explanationKey(finding: Finding): string {
  const key = findingKey(finding);
  return key.length <= longest ? key : `${explanationPlace(finding)}#${textDigits(key)}`;
}

/** Returns what the key of a finding begins with whatever its facts are: its code, row and column. */
export function explanationPlace({ code, place }: Finding): string {
  return `${code}|${place.rowId}|${place.column ?? ""}|`;
}
