import type { ByteSource } from "../../ledger/model/byte-source";
import { openLedger } from "../../ledger/open-ledger";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { catchRefusal } from "../running/run-action";
import type { OpenBook } from "../session-state";
import { catchUnreadable } from "./catch-unreadable";
import { draftOfOpened } from "./draft-of-opened";
import { hashOfSource } from "./hash-of-source";
import type { LedgerDraft } from "./ledger-draft";
import type { LedgerTools } from "./ledger-tools";

/** Looks what a file is, and begins a draft with it. Writes nothing. */
export function openLedgerDraft(tools: LedgerTools, open: OpenBook, source: ByteSource): Promise<Outcome<LedgerDraft>> {
  return catchUnreadable(() =>
    catchRefusal<LedgerDraft>(async () => {
      const opened = await openLedger(source);
      if (opened.is === "unreadable") {
        return refuse({ code: "ledger-unreadable", facts: { reason: opened.reason } });
      }
      const hash = await hashOfSource(source, tools.hash);
      return { ok: true, value: await draftOfOpened(tools, open, { source, name: source.name, hash, opened }) };
    }),
  );
}
