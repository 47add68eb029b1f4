import { cents } from "../money/cents";
import type { KeyCheck } from "./check";

/**
 * What refers to one original takes off no more than the original was. A correction that moves a cost takes it off one measure and adds
 * it to another, so the rows that refer to the original count together. An original without a readable amount waits.
 */
export const expenditureCreditedAboveOriginal: KeyCheck<"expenditure-credited-above-original", "reference"> = {
  shape: "key",
  code: "expenditure-credited-above-original",
  severity: "warning",
  key: "reference",
  find(rows, report) {
    let original = 0;
    let credited = 0;
    let lastCredit = -1;
    for (const [position, { isOriginal, row }] of rows.entries()) {
      if (row.amount === null) {
        return;
      }
      if (isOriginal) {
        original += Math.max(row.amount, 0);
      } else {
        credited -= row.amount;
        lastCredit = row.amount < 0 ? position : lastCredit;
      }
    }
    const refersTo = rows[lastCredit]?.refersTo;
    if (refersTo !== undefined && original > 0 && credited > original) {
      report(lastCredit, { refersTo, original: cents(original), credited: cents(credited) }, "amount");
    }
  },
};
