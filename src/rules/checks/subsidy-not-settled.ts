import type { RowCheck } from "./check";
import { isUnreadable } from "./is-unreadable";

/** A subsidy is settled before the day that its decision names; on that day itself it is late. */
export const subsidyNotSettled: RowCheck<"subsidy-not-settled", "subsidies"> = {
  shape: "row",
  code: "subsidy-not-settled",
  severity: "warning",
  parts: ["subsidies"],
  find(row, { today }, report) {
    const { settleBefore, determined } = row;
    if (settleBefore !== null && determined === null && today >= settleBefore && !isUnreadable(row, "determined")) {
      report({ settleBefore }, "settleBefore");
    }
  },
};
