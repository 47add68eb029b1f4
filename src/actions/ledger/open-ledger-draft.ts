import type { ByteSource } from "../../ledger/model/byte-source";
import { openLedgerParts } from "../../ledger/open-ledger-parts";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { catchRefusal } from "../running/run-action";
import type { OpenBook } from "../session-state";
import { catchUnreadable } from "./catch-unreadable";
import { draftOfOpened } from "./draft-of-opened";
import { hashOfSource } from "./hash-of-source";
import type { LedgerDraft } from "./ledger-draft";
import type { LedgerTools } from "./ledger-tools";

/** Looks what a file is, or the parts of one, and begins a draft with it. Writes nothing. */
export function openLedgerDraft(tools: LedgerTools, open: OpenBook, first: ByteSource, further: readonly ByteSource[]): Promise<Outcome<LedgerDraft>> {
  return catchUnreadable(() =>
    catchRefusal<LedgerDraft>(async () => {
      const { source, opened } = await openLedgerParts(first, further);
      if (opened.is === "unreadable") {
        return refuse({ code: "ledger-unreadable", facts: { reason: opened.reason } });
      }
      const hash = await hashOfSource(source, tools.hash);
      return { ok: true, value: await draftOfOpened(tools, open, { source, name: source.name, hash, opened }) };
    }),
  );
}
