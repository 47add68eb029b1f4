import type { BookRow } from "./book-row";

export type SourceColumn = "importId" | "name" | "vatBasis" | "note";

/** How the amounts of a source stand to recoverable VAT, in the workbook's own words: without it, or with it. */
export const vatBases = ["exclusief", "inclusief"] as const;

export type VatBasis = (typeof vatBases)[number];

/** Bron: where spending rows come from, and whether the amounts there still held recoverable VAT. */
export interface SourceFile extends BookRow<SourceColumn> {
  /** The import it describes; empty for rows typed by hand. */
  readonly importId: string;
  readonly name: string;
  /** One of `vatBases` as written; empty when it was never declared. */
  readonly vatBasis: string;
  readonly note: string;
}
