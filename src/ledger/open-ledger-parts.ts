import { orderParts } from "./auditfile/parts/order-parts";
import type { ByteSource } from "./model/byte-source";
import type { OpenedLedger } from "./model/opened-ledger";
import { openLedger } from "./open-ledger";

/** What was chosen, as the one source that it is from here on, and what that turned out to be. */
export interface OpenedParts {
  readonly source: ByteSource;
  readonly opened: OpenedLedger;
}

/**
 * Opens one export, or an auditfile that came in several files, in whatever order these were chosen. Of parts only the beginnings are read:
 * whether they fit together shows when they are read to the end.
 */
export async function openLedgerParts(first: ByteSource, further: readonly ByteSource[]): Promise<OpenedParts> {
  if (further.length === 0) {
    return { source: first, opened: await openLedger(first) };
  }
  const parts = await orderParts([first, ...further]);
  if (parts.is === "unreadable") {
    return { source: first, opened: parts };
  }
  const opened = await openLedger(parts.source);
  return { source: parts.source, opened: opened.is === "auditfile" ? { ...opened, part: null } : opened };
}
