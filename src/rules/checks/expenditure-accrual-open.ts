import { lastDayOfYear } from "../dates/last-day-of-year";
import { cents } from "../money/cents";
import type { KeyCheck } from "./check";

/**
 * An accrual is reversed in the year after the one it was booked in. Once that year has passed, accruals that belong together add up to
 * nothing. Told at the first of them; one without a readable amount or year waits.
 */
export const expenditureAccrualOpen: KeyCheck<"expenditure-accrual-open", "accrual"> = {
  shape: "key",
  code: "expenditure-accrual-open",
  severity: "warning",
  key: "accrual",
  find(rows, report, { today }) {
    let open = 0;
    let year = -Infinity;
    for (const { amount, year: ofRow } of rows) {
      if (amount === null || ofRow === null) {
        return;
      }
      open += amount;
      year = Math.max(year, ofRow);
    }
    if (open !== 0 && today > lastDayOfYear(year + 1)) {
      report(0, { year, open: cents(open) }, "amount");
    }
  },
};
