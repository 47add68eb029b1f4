import type { YearColumn, YearRecord, YearStatus } from "../model/year-record";
import { yearStatusOf } from "../years/year-status-of";
import type { RowCheck } from "./check";
import { isUnreadable } from "./is-unreadable";

/** What each state of a year asks: who checked it, when it was adopted, when it was delivered, and why it was delivered again. */
const asked: { readonly [Status in YearStatus]: readonly YearColumn[] } = {
  concept: [],
  gecontroleerd: ["checkedBy"],
  vastgesteld: ["checkedBy", "adoptedOn"],
  ingediend: ["adoptedOn", "submittedOn"],
  herlevering: ["adoptedOn", "submittedOn", "redelivery", "reason"],
};

/** A year that has come as far as its status says has what goes with it. */
export const yearStatusIncomplete: RowCheck<"year-status-incomplete", "years"> = {
  shape: "row",
  code: "year-status-incomplete",
  severity: "warning",
  parts: ["years"],
  find(row, _, report) {
    if (row.year === null) {
      return;
    }
    const status = yearStatusOf(row);
    for (const column of asked[status]) {
      if (isEmpty(row, column)) {
        report({ year: row.year, status }, column);
      }
    }
  },
};

function isEmpty(row: YearRecord, column: YearColumn): boolean {
  return (row[column] === null || row[column] === "") && !isUnreadable(row, column);
}
