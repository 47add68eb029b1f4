import type { KeyCheck } from "./check";

/** Spending names a subsidy by its reference, so a second subsidy with the same reference is never looked at. */
export const subsidyRepeated: KeyCheck<"subsidy-repeated", "subsidy"> = {
  shape: "key",
  code: "subsidy-repeated",
  severity: "error",
  key: "subsidy",
  find(rows, report) {
    rows.forEach(({ reference }, position) => {
      if (position > 0) {
        report(position, { reference }, "reference");
      }
    });
  },
};
