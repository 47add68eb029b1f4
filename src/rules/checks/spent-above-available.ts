import { cents } from "../money/cents";
import type { BookCheck } from "./check";

/** Spending above allocation and transfers asks which part is the municipality's own money. It is never a cap. */
export const spentAboveAvailable: BookCheck<"spent-above-available"> = {
  shape: "book",
  code: "spent-above-available",
  severity: "warning",
  find({ totals: { spent, allocated, transferredIn, transferredOut, leftOfAllocation } }, report) {
    if (leftOfAllocation < 0) {
      report({ spent, allocated, transferredIn, transferredOut, over: cents(0 - leftOfAllocation) }, null);
    }
  },
};
