import { cents } from "../../rules/money/cents";
import type { ByteSource } from "../model/byte-source";
import type { LedgerLine } from "../model/ledger-line";
import type { LedgerReading } from "../model/ledger-reading";
import type { Selection } from "../model/selection";
import type { AuditfileBooking } from "./auditfile-booking";
import { DimensionCounter } from "./dimension-counter";
import type { MasterData } from "./master-data";
import { readBookings } from "./read-bookings";
import { relationNames } from "./relation-names";
import { selectsBooking } from "./selects-booking";

/**
 * Reads the selected bookings of an auditfile. Others are counted per account while they pass and never kept, so memory holds what was
 * selected and nothing else. Names of customers and suppliers are read for the selected lines only, in a second look at the beginning of
 * the file; `withoutNames` leaves them all out.
 *
 * A source id that stands twice among the selected lines gets the number of its occurrence, so that no line is taken for another one.
 * @throws UnreadableAuditfile when the file is not well-formed; nothing of it is known then.
 */
export async function readAuditfile(source: ByteSource, selection: Selection, withoutNames = false): Promise<LedgerReading> {
  const isSelected = selectsBooking(selection);
  const selected: AuditfileBooking[] = [];
  const unselected = new DimensionCounter();
  const { masterData, fiscalYear, counted, opening, declared, rejected } = await readBookings(source, (booking) => {
    if (isSelected(booking)) {
      selected.push(booking);
    } else {
      unselected.add(booking.account, booking);
    }
  });
  const names = withoutNames ? new Map<string, string>() : await relationNames(source, relationsOf(selected));
  const idOf = occurrences();
  return {
    lines: selected.map((booking) => lineOf(booking, idOf(booking.sourceId), fiscalYear, masterData, names)),
    unselected: unselected.values((code) => masterData.accountName(code)),
    rejected,
    leftOut: [],
    counted,
    opening,
    declared,
  };
}

function relationsOf(bookings: readonly AuditfileBooking[]): ReadonlySet<string> {
  return new Set(bookings.map(({ relation }) => relation).filter((relation) => relation !== ""));
}

function occurrences(): (sourceId: string) => string {
  const seen = new Map<string, number>();
  return (sourceId) => {
    const times = (seen.get(sourceId) ?? 0) + 1;
    seen.set(sourceId, times);
    return sourceId === "" || times === 1 ? sourceId : `${sourceId}#${times}`;
  };
}

function lineOf(booking: AuditfileBooking, sourceId: string, fiscalYear: number | null, masterData: MasterData, names: ReadonlyMap<string, string>): LedgerLine {
  const { line, period, journal, document, bookedOn, invoicedOn, account, costCentre, project, description, invoice, vat } = booking;
  return {
    line,
    sourceId,
    fiscalYear,
    period,
    journal,
    document,
    bookedOn,
    invoicedOn,
    performedFrom: null,
    performedUntil: null,
    account,
    accountName: masterData.accountName(account),
    accountKind: masterData.accountKind(account),
    costCentre,
    project,
    taakveld: masterData.isTaakveld(booking.product) ? booking.product : "",
    categorie: "",
    description,
    counterparty: names.get(booking.relation) ?? "",
    invoice,
    amount: cents(booking.debit - booking.credit),
    vat,
  };
}
