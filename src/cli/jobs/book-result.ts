import type { BookedInvoices } from "../../rules/portfolio/booked-invoice";
import type { Json } from "../canonical-json";
import type { ExitCode } from "../exit-code";

/** What a command says of one book; it can be sent from a worker. */
export interface BookResult {
  /** The entry of the book under "books". */
  readonly json: Json;
  /** The same for people, a line each. */
  readonly lines: readonly string[];
  readonly exit: ExitCode;
  /** The invoices of the book, to be held against those of the other books of the call; absent where these are not compared. */
  readonly invoices?: BookedInvoices;
}
