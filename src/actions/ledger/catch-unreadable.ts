import { UnreadableAuditfile } from "../../ledger/auditfile/unreadable-auditfile";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";

/** Returns what `work` gives, or the refusal where an auditfile turns out to be broken or cut further on. */
export async function catchUnreadable<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableAuditfile) {
      return refuse({ code: "ledger-unreadable", facts: { reason: { why: error.why, line: error.line } } });
    }
    throw error;
  }
}
