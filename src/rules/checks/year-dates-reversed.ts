import type { RowCheck } from "./check";

/** What is delivered equals the adopted accounts (Regeling informatieverstrekking sisa, art. 2-4), so adoption comes first or falls on the same day. */
export const yearDatesReversed: RowCheck<"year-dates-reversed", "years"> = {
  shape: "row",
  code: "year-dates-reversed",
  severity: "warning",
  parts: ["years"],
  find({ year, adoptedOn, submittedOn }, _, report) {
    if (year !== null && adoptedOn !== null && submittedOn !== null && adoptedOn > submittedOn) {
      report({ year, adoptedOn, submittedOn }, "submittedOn");
    }
  },
};
