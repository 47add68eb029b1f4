import { plainText } from "../assign/plain-text";
import type { LedgerLine } from "../model/ledger-line";
import type { KnownBooking } from "./known-bookings";
import { mayBeSameCost } from "./may-be-same-cost";

/**
 * Returns per line without an id that is new in the file (or waits in the book with another amount) the bookings of the book that are gone
 * from the file and may be the same: same document, account and day, and no other cost centre or project. A line takes a booking of its own
 * amount first, then in order; the last line gets what is left, so that what a document comes to is right in sum.
 */
export function goneBookings(known: ReadonlyMap<string, KnownBooking>, lines: readonly LedgerLine[], keys: readonly string[]): ReadonlyMap<number, readonly KnownBooking[]> {
  const gone = goneByPlace(known, new Set(keys));
  const appeared = new Map<string, number[]>();
  lines.forEach((line, position) => {
    const own = known.get(keys[position] ?? "");
    const isNew = own === undefined || (own.taken === null && own.waiting !== line.amount);
    const place = line.sourceId === "" && isNew && gone.size > 0 ? placesOf(line).find((one) => gone.has(one)) : undefined;
    if (place !== undefined) {
      appeared.set(place, [...(appeared.get(place) ?? []), position]);
    }
  });
  const pairs = new Map<number, readonly KnownBooking[]>();
  for (const [place, positions] of appeared) {
    pairUp(gone.get(place) ?? [], positions, lines, keys, pairs);
  }
  return pairs;
}

function goneByPlace(known: ReadonlyMap<string, KnownBooking>, inFile: ReadonlySet<string>): ReadonlyMap<string, readonly KnownBooking[]> {
  const gone = new Map<string, KnownBooking[]>();
  for (const booking of known.values()) {
    if (booking.key.startsWith("h:") && booking.document.trim() !== "" && booking.taken !== "unreadable" && !inFile.has(booking.key)) {
      const place = placeOf(booking);
      const atPlace = gone.get(place);
      if (atPlace === undefined) {
        gone.set(place, [booking]);
      } else {
        atPlace.push(booking);
      }
    }
  }
  return gone;
}

function pairUp(
  gone: readonly KnownBooking[],
  positions: readonly number[],
  lines: readonly LedgerLine[],
  keys: readonly string[],
  pairs: Map<number, readonly KnownBooking[]>,
): void {
  let left = gone;
  const take = (position: number, mine: readonly KnownBooking[]): void => {
    left = left.filter((booking) => !mine.includes(booking));
    if (mine.length > 0) {
      pairs.set(position, mine);
    }
  };
  for (const position of positions) {
    const amount = lines[position]?.amount;
    const equal = left.find((booking) => amount === (booking.taken ?? booking.waiting) && mayBeSameCost(booking.key, keys[position] ?? ""));
    take(position, equal === undefined ? [] : [equal]);
  }
  const rest = positions.filter((position) => !pairs.has(position));
  rest.forEach((position, index) => {
    const fitting = left.filter(({ key }) => mayBeSameCost(key, keys[position] ?? ""));
    take(position, index === rest.length - 1 ? fitting : fitting.slice(0, 1));
  });
}

/** Rows of an earlier import may have the account with its name, as they stand in one cell. */
function placesOf(line: LedgerLine): readonly string[] {
  return line.written === undefined ? [placeOf(line)] : [placeOf({ ...line, account: line.written.account }), placeOf(line)];
}

function placeOf({ document, account, bookedOn }: Pick<KnownBooking, "document" | "account" | "bookedOn">): string {
  return JSON.stringify([plainText(document), plainText(account), bookedOn]);
}
