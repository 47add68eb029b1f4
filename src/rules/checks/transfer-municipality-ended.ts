import { lastDayOfYear } from "../dates/last-day-of-year";
import { findMunicipality } from "../municipalities/find-municipality";
import { successorsOf } from "../municipalities/successors-of";
import type { RowCheck } from "./check";
import { isOwnMunicipality } from "./is-own-municipality";

/**
 * A municipality that has ended can be named until its last day. Without the day of the transfer the last day of its year counts, on
 * which the annex is drawn up. Its successors on that day are proposed.
 */
export const transferMunicipalityEnded: RowCheck<"transfer-municipality-ended", "transfers"> = {
  shape: "row",
  code: "transfer-municipality-ended",
  severity: "warning",
  parts: ["transfers"],
  find({ municipality: written, transferredOn, year }, context, report) {
    const { municipalities } = context;
    const named = written === "" || isOwnMunicipality(written, context) ? null : findMunicipality(municipalities, written);
    const on = transferredOn ?? (year === null ? null : lastDayOfYear(year));
    if (named === null || named.until === null || on === null || on <= named.until) {
      return;
    }
    const successors = successorsOf(municipalities, named.code, on).map(({ code, name }) => ({ code, name }));
    const facts = { municipality: named.code, name: named.name, until: named.until, successors };
    report(facts, "municipality", { citation: null, status: named.status });
  },
};
