import type { BookCheck } from "./check";

/** A decision that revises an earlier one takes it out of force, so the earlier one is sought by its reference, ignoring case. */
export const allocationReplacedUnknown: BookCheck<"allocation-replaced-unknown"> = {
  shape: "book",
  code: "allocation-replaced-unknown",
  severity: "warning",
  find({ book: { allocations } }, report) {
    allocations.forEach(({ replaces }, row) => {
      const sought = replaces.toLowerCase();
      if (replaces !== "" && !allocations.some(({ reference }, other) => other !== row && reference.toLowerCase() === sought)) {
        report({ replaces }, { part: "allocations", row, column: "replaces" });
      }
    });
  },
};
