import type { RejectedLine } from "../../ledger/model/rejected-line";

/** Returns a rejected line without what stands in it where the line as a whole is broken: a whole line may name people. */
export function withoutLine(rejected: RejectedLine): RejectedLine {
  return rejected.code === "broken-quotes" || rejected.code === "cell-count" ? { ...rejected, shown: "" } : rejected;
}
