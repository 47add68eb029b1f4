import type { RowCheck } from "./check";

/**
 * Subsidised activities outside the spending period cannot be paid from the grant. A decision may reach further than the part that is
 * charged to the grant, so this is a warning; spending itself outside the period is an error of that spending.
 */
export const subsidyOutsidePeriod: RowCheck<"subsidy-outside-period", "subsidies"> = {
  shape: "row",
  code: "subsidy-outside-period",
  severity: "warning",
  parts: ["subsidies"],
  find({ activityFrom, activityUntil }, { period }, report) {
    const from = activityFrom ?? activityUntil;
    const until = activityUntil ?? activityFrom;
    if (from === null || until === null || from > until || (from >= period.from && until <= period.until)) {
      return;
    }
    const early = from < period.from;
    const column = (early ? activityFrom !== null : activityUntil === null) ? "activityFrom" : "activityUntil";
    report({ from, until, permittedFrom: period.from, permittedUntil: period.until }, column, period);
  },
};
