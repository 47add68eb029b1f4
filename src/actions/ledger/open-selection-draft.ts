import { rangeTable } from "../../ledger/sheet/range-table";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { catchRefusal } from "../running/run-action";
import type { OpenBook } from "../session-state";
import { draftOfOpened } from "./draft-of-opened";
import type { LedgerDraft } from "./ledger-draft";
import type { LedgerTools } from "./ledger-tools";

/** Reads the range that is selected in the workbook as a table, and begins a draft with it. Writes nothing. */
export function openSelectionDraft(tools: LedgerTools, open: OpenBook): Promise<Outcome<LedgerDraft>> {
  return catchRefusal<LedgerDraft>(async () => {
    const selected = await tools.workbook.readSelection();
    const table = rangeTable(selected.address, selected.rows);
    if (table === null) {
      return refuse({ code: "ledger-unreadable", facts: { reason: { why: "no-table" } } });
    }
    const hash = await tools.hash(new TextEncoder().encode(JSON.stringify(selected.rows)));
    const opened = { is: "tables", tables: [table] } as const;
    return { ok: true, value: await draftOfOpened(tools, open, { source: null, name: selected.address, hash, opened }) };
  });
}
