import { cents } from "../money/cents";
import type { RowCheck } from "./check";

/** A subsidy is settled at what was granted or less; more asks for a decision that grants more. */
export const subsidyDeterminedAboveGranted: RowCheck<"subsidy-determined-above-granted", "subsidies"> = {
  shape: "row",
  code: "subsidy-determined-above-granted",
  severity: "warning",
  parts: ["subsidies"],
  find({ granted, determined }, _, report) {
    if (granted !== null && determined !== null && determined > granted) {
      report({ granted, determined, over: cents(determined - granted) }, "determined");
    }
  },
};
