import type { IsoDate } from "../../rules/dates/iso-date";
import type { Book } from "../../rules/model/book";
import type { RowId } from "../../rules/model/row-id";
import { cents, type Cents } from "../../rules/money/cents";
import { plainText } from "../assign/plain-text";
import { grossOf } from "./gross-of";

/** What the book has of one booking of a ledger, under one key. */
export interface KnownBooking {
  readonly key: string;
  /**
   * What was taken over of it as spending (with recoverable VAT and other funding), exception or income: the gross amount. Null when
   * nothing was; "unreadable" when the amount of a row cannot be read.
   */
  readonly taken: Cents | "unreadable" | null;
  /** Recoverable VAT in what was taken over. */
  readonly recoverableVat: Cents;
  /** What of it waits in tblImportregel; null for nothing. */
  readonly waiting: Cents | null;
  /** First row of spending; empty for none. */
  readonly rowId: RowId;
  readonly document: string;
  readonly account: string;
  readonly bookedOn: IsoDate | null;
}

/** Returns the bookings of ledgers that the book has, by key, in the order of the sheets. A row that was split counts as one booking. */
export function knownBookings({ expenditures, importLines }: Pick<Book, "expenditures" | "importLines">): ReadonlyMap<string, KnownBooking> {
  const known = new Map<string, KnownBooking>();
  for (const row of expenditures) {
    if (row.sourceLine !== "") {
      const gross = row.amount === null ? "unreadable" : grossOf(row);
      const booking = known.get(row.sourceLine) ?? unknownYet(row.sourceLine, row);
      known.set(row.sourceLine, {
        ...booking,
        taken: add(booking.taken, gross),
        recoverableVat: cents(booking.recoverableVat + (row.recoverableVat ?? 0)),
        rowId: booking.rowId === "" ? row.rowId : booking.rowId,
      });
    }
  }
  for (const line of importLines) {
    const state = plainText(line.state);
    if (line.sourceLine !== "" && state !== "verwerkt") {
      const booking = known.get(line.sourceLine) ?? unknownYet(line.sourceLine, line);
      const waits = state === "wacht";
      known.set(line.sourceLine, {
        ...booking,
        taken: waits ? booking.taken : add(booking.taken, line.amount ?? "unreadable"),
        waiting: waits ? cents((booking.waiting ?? 0) + (line.amount ?? 0)) : booking.waiting,
      });
    }
  }
  return known;
}

function unknownYet(key: string, { document, account, bookedOn }: Pick<KnownBooking, "document" | "account" | "bookedOn">): KnownBooking {
  return { key, taken: null, recoverableVat: cents(0), waiting: null, rowId: "", document, account, bookedOn };
}

function add(sum: KnownBooking["taken"], amount: Cents | "unreadable"): Cents | "unreadable" {
  return sum === "unreadable" || amount === "unreadable" ? "unreadable" : cents((sum ?? 0) + amount);
}
