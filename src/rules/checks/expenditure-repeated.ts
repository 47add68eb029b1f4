import type { Expenditure } from "../model/expenditure";
import { entryDate } from "./entry-date";
import type { KeyCheck } from "./check";

/**
 * The same counterparty, document, cents and date more often than a source gives it is probably entered twice. An import that itself
 * holds two equal lines means both; a row typed by hand is a source of its own. Rows of one split (group) count as one. The rows above
 * what one source gives are reported.
 */
export const expenditureRepeated: KeyCheck<"expenditure-repeated", "entry"> = {
  shape: "key",
  code: "expenditure-repeated",
  severity: "warning",
  key: "entry",
  find(rows, report) {
    const firstOfUnit = new Map<string, number>();
    const unitsOfImport = new Map<string, number>();
    let given = 1;
    const unitOf = rows.map((row, position) => {
      const unit = row.group === "" ? `row ${position}` : `group ${JSON.stringify([row.importId, row.group])}`;
      const known = firstOfUnit.get(unit);
      if (known !== undefined) {
        return known;
      }
      const number = firstOfUnit.size;
      firstOfUnit.set(unit, number);
      if (row.importId !== "") {
        const count = (unitsOfImport.get(row.importId) ?? 0) + 1;
        unitsOfImport.set(row.importId, count);
        given = Math.max(given, count);
      }
      return number;
    });
    const times = firstOfUnit.size;
    rows.forEach((row, position) => {
      if ((unitOf[position] ?? 0) >= given) {
        reportRow(row, times, given, (facts) => report(position, facts, "document"));
      }
    });
  },
};

function reportRow(
  row: Expenditure,
  times: number,
  given: number,
  report: (facts: Parameters<Parameters<typeof expenditureRepeated.find>[1]>[1]) => void,
): void {
  const on = entryDate(row);
  if (on !== null && row.amount !== null) {
    report({ counterparty: row.counterparty, document: row.document, amount: row.amount, on, times, given });
  }
}
