import { isBlankRow } from "../../rules/model/is-blank-row";
import type { Expenditure } from "../../rules/model/expenditure";
import type { Finding, Severity } from "../../rules/model/finding";
import { severityWords } from "../../messages/severity-words";

const rank: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };

/** Returns the text of the column Status for every row of spending: the worst that was found in it, or "in orde". */
export function rowStatuses(expenditures: readonly Expenditure[], findings: readonly Finding[]): string[] {
  const worst = new Map<number, Severity>();
  for (const { place, severity } of findings) {
    if (place.part !== "expenditures" || place.row === null) {
      continue;
    }
    const known = worst.get(place.row);
    if (known === undefined || rank[severity] > rank[known]) {
      worst.set(place.row, severity);
    }
  }
  return expenditures.map((row, position) => {
    const severity = worst.get(position);
    return severity === undefined ? (isBlankRow(row) ? "" : "in orde") : severityWords.nl[severity];
  });
}
