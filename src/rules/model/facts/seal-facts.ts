import type { Cents } from "../../money/cents";
import type { BookPart } from "../book-part";

/** What happened to a row after its year was sealed; amounts are null where the row has none. */
export interface SealFacts {
  /** A row of a year that was checked changed, was added, or is gone: the check no longer covers it. `description` is what it was about. */
  "checked-row-changed": { readonly year: number; readonly why: "changed" | "added" | "missing"; readonly table: BookPart; readonly description: string; readonly was: Cents | null; readonly now: Cents | null };
  /** A row of an adopted year is no longer what it was. */
  "sealed-row-changed": { readonly year: number; readonly table: BookPart; readonly description: string; readonly was: Cents | null; readonly now: Cents | null };
  "sealed-row-added": { readonly year: number; readonly table: BookPart; readonly description: string; readonly now: Cents | null };
  "sealed-row-missing": { readonly year: number; readonly table: BookPart; readonly description: string; readonly was: Cents | null };
}
