import type { LedgerField } from "./ledger-field";

/** The fields of a booking that hold a code. */
export const codedFields = ["account", "costCentre", "project", "taakveld", "categorie"] as const satisfies readonly LedgerField[];

export type CodedField = (typeof codedFields)[number];
