import type { Cents } from "../money/cents";
import type { BookRow } from "./book-row";

export type ImportColumn =
  | "importId"
  | "file"
  | "year"
  | "account"
  | "name"
  | "lines"
  | "read"
  | "unselectedLines"
  | "unselected"
  | "spending"
  | "excepted"
  | "income"
  | "waiting"
  | "duplicate";

/**
 * Controletotaal: what one import read of one account in one year, and where it went: read = unselected + spending + excepted + income +
 * waiting + duplicate, to the cent. Accounts without any selected line stand together in one row without account.
 */
export interface ImportRecord extends BookRow<ImportColumn> {
  readonly importId: string;
  /** Name of the file. */
  readonly file: string;
  readonly year: number | null;
  readonly account: string;
  readonly name: string;
  readonly lines: number | null;
  readonly read: Cents | null;
  readonly unselectedLines: number | null;
  readonly unselected: Cents | null;
  readonly spending: Cents | null;
  readonly excepted: Cents | null;
  readonly income: Cents | null;
  readonly waiting: Cents | null;
  readonly duplicate: Cents | null;
}
