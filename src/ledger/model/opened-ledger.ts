import type { SourceTable } from "./source-table";

/** Why a file cannot be read at all. */
export type UnreadableLedger =
  | { readonly why: "empty" }
  | { readonly why: "unknown-format" }
  | { readonly why: "no-table" }
  | { readonly why: "not-an-auditfile" }
  | { readonly why: "broken-xml"; readonly line: number }
  /** It ends in the middle of its XML: damaged, or one of several parts. */
  | { readonly why: "auditfile-cut"; readonly line: number }
  /** It begins in the middle of the XML of an auditfile: a part that is not the first one. */
  | { readonly why: "auditfile-continuation" }
  /** Several files were chosen, and this one is no part of an auditfile. */
  | { readonly why: "no-part"; readonly name: string }
  /** Several files were chosen, and this one is a whole auditfile by itself. */
  | { readonly why: "not-in-parts"; readonly name: string }
  /** `missing`: numbers of the parts that were not chosen; empty where only their count is known. `of`: how many there are; null while unknown. */
  | { readonly why: "part-missing"; readonly missing: readonly number[]; readonly of: number | null }
  | { readonly why: "part-twice"; readonly number: number }
  | { readonly why: "part-order-unknown" }
  /** Read in their order, the parts are no auditfile from this line on, counted through all of them. */
  | { readonly why: "parts-do-not-fit"; readonly line: number }
  | { readonly why: "broken-text"; readonly line: number }
  | { readonly why: "days-from-1904" }
  | { readonly why: "too-large"; readonly size: number; readonly limit: number };

/** What a file turned out to be: an auditfile, which needs no mapping, or tables, of which one is chosen. */
export type OpenedLedger =
  | { readonly is: "auditfile"; readonly version: string; readonly software: string; readonly part: { readonly number: number; readonly of: number } | null }
  | { readonly is: "tables"; readonly tables: readonly SourceTable[] }
  | { readonly is: "unreadable"; readonly reason: UnreadableLedger };
