import { simplified, type Term } from "./term";

/**
 * Returns the sum of a table column over terms, as a formula without "=": SUMIFS over the columns of the table, each with its sign.
 * `column` is e.g. "Bedrag".
 */
export function sumOfTerms(table: string, column: string, terms: readonly Term[]): string {
  const parts = simplified(terms).flatMap(({ times, conditions }) => Array.from({ length: Math.abs(times) }, () => (times < 0 ? "-" : "+") + one(table, column, conditions)));
  return parts.length === 0 ? "0" : parts.join("").replace(/^\+/, "");
}

function one(table: string, column: string, conditions: Term["conditions"]): string {
  const criteria = conditions.map(([asked, criterion]) => `,${table}[${asked}],${criterion}`);
  return criteria.length === 0 ? `SUM(${table}[${column}])` : `SUMIFS(${table}[${column}]${criteria.join("")})`;
}
