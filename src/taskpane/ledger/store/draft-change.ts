import type { LedgerSession } from "../../../actions/ledger/ledger-session";

/** What the officer changes about a file that is open: its table, columns, name or VAT basis. */
export type DraftChange = Parameters<LedgerSession["changeDraft"]>[1];
