import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type TransferColumn = "direction" | "municipality" | "year" | "transferredOn" | "amount" | "document" | "note";

/** The directions of a transfer, in the workbook's own words: to or from another municipality. */
export const transferDirections = ["aan", "van"] as const;

/** Overdracht: money to or from another municipality; never also spending. */
export interface Transfer extends BookRow<TransferColumn> {
  /** "aan" (to) or "van" (from), as written. */
  readonly direction: string;
  readonly municipality: string;
  readonly year: number | null;
  readonly transferredOn: IsoDate | null;
  readonly amount: Cents | null;
  readonly document: string;
  readonly note: string;
}
