import type { RowCheck } from "./check";
import { performanceFrom, performanceUntil } from "./performance-of";

/**
 * Spending must be performed within the spending period that holds on the day of assessment. Where no performance is given the
 * booking date stands in for it, and the finding says so. Reversed dates have a finding of their own.
 */
export const expenditureOutsidePeriod: RowCheck<"expenditure-outside-period", "expenditures"> = {
  shape: "row",
  code: "expenditure-outside-period",
  severity: "error",
  parts: ["expenditures"],
  find(row, { period }, report) {
    const performed = performanceFrom(row);
    const from = performed ?? row.bookedOn;
    const until = performanceUntil(row) ?? row.bookedOn;
    if (from === null || until === null || from > until || (from >= period.from && until <= period.until)) {
      return;
    }
    const basis = performed === null ? "booking" : "performance";
    const given = from < period.from ? "performedFrom" : "performedUntil";
    const other = given === "performedFrom" ? "performedUntil" : "performedFrom";
    const column = basis === "booking" ? "bookedOn" : row[given] === null ? other : given;
    report({ basis, from, until, permittedFrom: period.from, permittedUntil: period.until }, column, period);
  },
};
