import type { IsoDate } from "../../rules/dates/iso-date";
import type { LedgerField } from "../model/ledger-field";
import type { AuditfileBooking } from "./auditfile-booking";
import type { AuditfileField } from "./auditfile-field";
import type { AuditfileRecord } from "./auditfile-record";
import type { AuditfileVersion } from "./auditfile-version";
import { readSides, type Sides } from "./read-sides";
import { readVat } from "./read-vat";
import { readXmlDate } from "./read-xml-date";
import type { WrongValue } from "./wrong-value";

/** A booking line, or the value that keeps it from being one. */
export type ReadBooking = { readonly is: "booking"; readonly booking: AuditfileBooking } | { readonly is: "wrong"; readonly wrong: WrongValue };

/**
 * Reads a booking line with the transaction and the journal around it.
 *
 * Dates: until 3.2.1 `effDate` is the date of the event that is booked and `trDt` the day it was processed, so the booking date is the
 * former, or the latter where the line has none. In 4.0 `effDate` is the invoice date and `trDt` the booking date. (Regeling 8.2; functional
 * descriptions of 3.2 and 4.0; "mutatiedatum" and "verwerkingsdatum" in the manual of 2001.)
 *
 * Document: `docRef`, else the number of the transaction. Identity: journal, transaction and line number, where all three are given.
 * `prodID` is a product of the administration, not an Iv3 taakveld.
 */
export function readBooking(line: AuditfileRecord, version: AuditfileVersion): ReadBooking {
  const account = valueOf(line, "accID");
  if (account === "") {
    return wrong("account-missing", "account", "accID", "");
  }
  const read = readSides(line);
  if (read.is === "wrong") {
    return read;
  }
  const dated = readDates(line, version);
  return dated.is === "wrong" ? dated : { is: "booking", booking: bookingOf(line, account, read.sides, dated.dates) };
}

function bookingOf(line: AuditfileRecord, account: string, sides: Sides, { bookedOn, invoicedOn }: BookingDates): AuditfileBooking {
  const transaction = line.parent;
  const journal = valueOf(transaction?.parent, "jrnID");
  const document = valueOf(transaction, "nr");
  const number = valueOf(line, "nr");
  return {
    line: line.line,
    sourceId: journal === "" || document === "" || number === "" ? "" : `${journal}/${document}/${number}`,
    period: valueOf(transaction, "periodNumber"),
    journal,
    document: line.values.get("docRef") ?? document,
    bookedOn,
    invoicedOn,
    account,
    costCentre: valueOf(line, "costID"),
    project: valueOf(line, "projID"),
    product: valueOf(line, "prodID"),
    description: line.values.get("desc") ?? valueOf(transaction, "desc"),
    relation: valueOf(line, "custSupID"),
    invoice: valueOf(line, "invRef"),
    debit: sides.debit,
    credit: sides.credit,
    vat: readVat(line, sides),
  };
}

interface BookingDates {
  readonly bookedOn: IsoDate;
  readonly invoicedOn: IsoDate | null;
}

type ReadDates = { readonly is: "dates"; readonly dates: BookingDates } | { readonly is: "wrong"; readonly wrong: WrongValue };

function readDates(line: AuditfileRecord, version: AuditfileVersion): ReadDates {
  const ofLine = line.values.get("effDate");
  const ofTransaction = line.parent?.values.get("trDt");
  const [element, booked] = version === "4.0" || ofLine === undefined ? ["trDt", ofTransaction] : ["effDate", ofLine];
  if (booked === undefined) {
    return wrong("date-missing", "bookedOn", element, "");
  }
  const bookedOn = readXmlDate(booked);
  if (bookedOn === null) {
    return wrong("date-unreadable", "bookedOn", element, booked);
  }
  const invoiced = version === "4.0" ? ofLine : undefined;
  const invoicedOn = invoiced === undefined ? null : readXmlDate(invoiced);
  return invoiced !== undefined && invoicedOn === null ? wrong("date-unreadable", "invoicedOn", "effDate", invoiced) : { is: "dates", dates: { bookedOn, invoicedOn } };
}

function valueOf(record: AuditfileRecord | null | undefined, field: AuditfileField): string {
  return record?.values.get(field) ?? "";
}

function wrong(code: WrongValue["code"], field: LedgerField, element: string, shown: string): { readonly is: "wrong"; readonly wrong: WrongValue } {
  return { is: "wrong", wrong: { code, field, element, shown } };
}
