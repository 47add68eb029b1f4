import { cents, type Cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import type { Book } from "../../rules/model/book";
import type { RowId } from "../../rules/model/row-id";
import type { LedgerLine } from "../model/ledger-line";
import { goneBookings } from "./gone-bookings";
import { knownBookings, type KnownBooking } from "./known-bookings";
import { lineKeys } from "./line-keys";

/** What the book has of a booking whose amount is another one now. */
export interface EarlierBooking {
  /** What was taken over, gross. */
  readonly taken: Cents;
  /** Recoverable VAT in that. */
  readonly recoverableVat: Cents;
  /** What waits. */
  readonly waiting: Cents;
  /** First row of spending of it; empty for none. */
  readonly refersTo: RowId;
}

/** A line of a file with its key, and how it stands to the book. */
export interface MatchedLine {
  readonly key: string;
  /** `open`: the book has nothing of it, or only as a line that waits. `changed`: the book has it with another amount. */
  readonly match: { readonly is: "open" } | { readonly is: "duplicate" } | ({ readonly is: "changed" } & EarlierBooking);
  /** Whether the line, or the difference with the book, waits in tblImportregel under this very key. */
  readonly kept: boolean;
  /** Keys of the lines of tblImportregel that no longer wait when this line is decided, and what they come to. */
  readonly settles: readonly string[];
  readonly settlesCents: Cents;
}

const nothing = cents(0);

/**
 * Holds the lines of a file against the book; returns them in order. A booking with the source's own id is changed when its amount
 * differs. One known by a hash is changed when the file no longer has it but has another line with the same document, account and day. Where
 * such a line has the same amount only its texts differ: it is the known one, because taking it for another would count a cost twice.
 */
export function matchBookings(lines: readonly LedgerLine[], book: Pick<Book, "expenditures" | "importLines">): readonly MatchedLine[] {
  const known = knownBookings(book);
  const keys = lineKeys(lines);
  const amendments = amendmentsById(known);
  const gone = goneBookings(known, lines, keys);
  return lines.map((line, position) => {
    const key = keys[position] ?? "";
    return line.sourceId === "" ? byHash(line, key, known, gone.get(position) ?? []) : byId(line, key, known, amendments.get(key) ?? []);
  });
}

function byHash({ amount }: LedgerLine, key: string, known: ReadonlyMap<string, KnownBooking>, gone: readonly KnownBooking[]): MatchedLine {
  const own = known.get(key);
  if (own !== undefined && own.taken !== null) {
    return duplicate(key);
  }
  const [first, ...others] = gone;
  if (first === undefined) {
    return open(key, own);
  }
  if (others.length === 0 && own === undefined && (first.taken ?? first.waiting) === amount) {
    return first.taken === null ? open(first.key, first) : duplicate(first.key);
  }
  return changed(key, gone, own);
}

/** What a later file changed of a booking with an id stands under a key of its own, so that it can leave by itself. */
function byId({ amount }: LedgerLine, key: string, known: ReadonlyMap<string, KnownBooking>, amendments: readonly KnownBooking[]): MatchedLine {
  const own = known.get(key);
  const all = own === undefined ? amendments : [own, ...amendments];
  const taken = sumTaken(all);
  if (all.length === 0 || (taken === null && amendments.length === 0 && own?.waiting === amount)) {
    return open(key, own);
  }
  if (taken === amount || all.some((booking) => booking.taken === "unreadable")) {
    return duplicate(key);
  }
  const amended = key.replace(":", `@${amount}:`);
  return changed(amended, all.filter((booking) => booking.key !== amended), known.get(amended));
}

function duplicate(key: string): MatchedLine {
  return { key, match: { is: "duplicate" }, kept: false, settles: [], settlesCents: nothing };
}

function open(key: string, own: KnownBooking | undefined): MatchedLine {
  return { key, match: { is: "open" }, ...waitingOf(own === undefined ? [] : [own]), kept: own !== undefined };
}

function changed(key: string, earlier: readonly KnownBooking[], own: KnownBooking | undefined): MatchedLine {
  const match = {
    is: "changed",
    taken: sumTaken(earlier) ?? nothing,
    recoverableVat: sumCents(earlier.map(({ recoverableVat }) => recoverableVat)),
    waiting: waitingOf(earlier).settlesCents,
    refersTo: earlier.find(({ rowId }) => rowId !== "")?.rowId ?? "",
  } as const;
  return { key, match, ...waitingOf(own === undefined ? earlier : [...earlier, own]), kept: own !== undefined };
}

function waitingOf(bookings: readonly KnownBooking[]): Pick<MatchedLine, "settles" | "settlesCents"> {
  const waiting = bookings.flatMap((booking) => (booking.waiting === null ? [] : [{ key: booking.key, amount: booking.waiting }]));
  return { settles: waiting.map(({ key }) => key), settlesCents: sumCents(waiting.map(({ amount }) => amount)) };
}

function sumTaken(bookings: readonly KnownBooking[]): Cents | null {
  const amounts = bookings.flatMap(({ taken }) => (taken === null || taken === "unreadable" ? [] : [taken]));
  return amounts.length === 0 ? null : sumCents(amounts);
}

/** "id:2022/7" that came to 150,00 in a later file stands under "id@15000:2022/7"; by the key that was amended. */
function amendmentsById(known: ReadonlyMap<string, KnownBooking>): ReadonlyMap<string, readonly KnownBooking[]> {
  const amendments = new Map<string, KnownBooking[]>();
  for (const booking of known.values()) {
    const match = /^(id\d*)@-?\d+(:.*)$/s.exec(booking.key);
    if (match !== null) {
      const amended = `${match[1] ?? ""}${match[2] ?? ""}`;
      amendments.set(amended, [...(amendments.get(amended) ?? []), booking]);
    }
  }
  return amendments;
}
