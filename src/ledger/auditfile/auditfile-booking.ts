import type { IsoDate } from "../../rules/dates/iso-date";
import type { Cents } from "../../rules/money/cents";

/** A booking line of an auditfile, by itself: without what the master data know of its codes. */
export interface AuditfileBooking {
  readonly line: number;
  readonly sourceId: string;
  readonly period: string;
  readonly journal: string;
  readonly document: string;
  readonly bookedOn: IsoDate | null;
  readonly invoicedOn: IsoDate | null;
  readonly account: string;
  readonly costCentre: string;
  readonly project: string;
  readonly product: string;
  readonly description: string;
  /** Code of the customer or supplier; empty for none. */
  readonly relation: string;
  readonly invoice: string;
  readonly debit: Cents;
  readonly credit: Cents;
  readonly vat: Cents | null;
}
