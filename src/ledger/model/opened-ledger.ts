import type { SourceTable } from "./source-table";

/** Why a file cannot be read at all. */
export type UnreadableLedger =
  | { readonly why: "empty" }
  | { readonly why: "unknown-format" }
  | { readonly why: "no-table" }
  | { readonly why: "not-an-auditfile" }
  | { readonly why: "broken-xml"; readonly line: number }
  | { readonly why: "broken-text"; readonly line: number }
  | { readonly why: "days-from-1904" }
  | { readonly why: "too-large"; readonly size: number; readonly limit: number };

/** What a file turned out to be: an auditfile, which needs no mapping, or tables, of which one is chosen. */
export type OpenedLedger =
  | { readonly is: "auditfile"; readonly version: string; readonly software: string; readonly part: { readonly number: number; readonly of: number } | null }
  | { readonly is: "tables"; readonly tables: readonly SourceTable[] }
  | { readonly is: "unreadable"; readonly reason: UnreadableLedger };
