import type { Cents } from "../../money/cents";
import type { BookPart } from "../book-part";
import type { YearStatus } from "../year-record";

/** What happened to a row after its year was sealed; amounts are null where the row has none. */
export interface SealFacts {
  /** A row of a year that was checked changed, was added, or is gone: the check no longer covers it. `description` is what it was about. */
  "checked-row-changed": { readonly year: number; readonly why: "changed" | "added" | "missing"; readonly table: BookPart; readonly description: string; readonly was: Cents | null; readonly now: Cents | null };
  /** A row of an adopted year is no longer what it was. */
  "sealed-row-changed": { readonly year: number; readonly table: BookPart; readonly description: string; readonly was: Cents | null; readonly now: Cents | null };
  "sealed-row-added": { readonly year: number; readonly table: BookPart; readonly description: string; readonly now: Cents | null };
  "sealed-row-missing": { readonly year: number; readonly table: BookPart; readonly description: string; readonly was: Cents | null };
  /**
   * The seal of a year does not fit what the book holds, and no row says why: `other-figures` while every row is as the list of sealed rows
   * says, `list-gone` where that list has no row of the year any more; `seal-gone` where tblJaar holds no seal and the list still has its rows.
   */
  "seal-broken": { readonly year: number; readonly status: YearStatus; readonly why: "other-figures" | "list-gone" | "seal-gone" };
  /** The seal fits, the list of sealed rows does not: it names so many rows (`lines`) that are as they were, or has none of the year (0). */
  "seal-list-differs": { readonly year: number; readonly status: YearStatus; readonly lines: number };
}
