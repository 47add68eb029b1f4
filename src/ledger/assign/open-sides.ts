import type { PairSide } from "./pair-side";

/** How many bookings are looked at for one: there may be thousands that say the same, and an offer is not worth a wait. */
const mostLooked = 200;

interface Listed<Side> {
  readonly side: Side;
  readonly position: number;
}

/** Bookings that say one thing, in order; before `first` all are taken. */
interface SayingTheSame<Side> {
  readonly sides: Listed<Side>[];
  first: number;
}

/** Bookings of one amount on one account, found by their counterparty and by what they say; each is given out once. */
export class OpenSides<Side extends PairSide> {
  private readonly byCounterparty = new Map<string, SayingTheSame<Side>>();
  private readonly bySubject = new Map<string, SayingTheSame<Side>>();
  private readonly taken = new Set<number>();

  /** The first of these that fits is given out first. */
  constructor(sides: readonly Side[]) {
    sides.forEach((side, position) => {
      if (side.counterparty !== "") {
        list(this.byCounterparty, side.counterparty, { side, position });
      }
      if (side.subject !== null) {
        list(this.bySubject, side.subject, { side, position });
      }
    });
  }

  /** Takes the first booking of the same counterparty or subject that fits; null for none among the first `most` of either. */
  take({ counterparty, subject }: PairSide, fits: (side: Side) => boolean, most = mostLooked): Side | null {
    const named = this.firstOf(this.byCounterparty.get(counterparty), fits, most);
    const said = subject === null ? null : this.firstOf(this.bySubject.get(subject), fits, most);
    const found = named === null || (said !== null && said.position < named.position) ? said : named;
    if (found === null) {
      return null;
    }
    this.taken.add(found.position);
    return found.side;
  }

  private firstOf(same: SayingTheSame<Side> | undefined, fits: (side: Side) => boolean, most: number): Listed<Side> | null {
    if (same === undefined) {
      return null;
    }
    while (this.taken.has(same.sides[same.first]?.position ?? -1)) {
      same.first += 1;
    }
    let looked = 0;
    for (let at = same.first; at < same.sides.length && looked < most; at += 1) {
      const listed = same.sides[at];
      if (listed !== undefined && !this.taken.has(listed.position)) {
        looked += 1;
        if (fits(listed.side)) {
          return listed;
        }
      }
    }
    return null;
  }
}

function list<Side>(lists: Map<string, SayingTheSame<Side>>, what: string, listed: Listed<Side>): void {
  const same = lists.get(what);
  if (same === undefined) {
    lists.set(what, { sides: [listed], first: 0 });
  } else {
    same.sides.push(listed);
  }
}
