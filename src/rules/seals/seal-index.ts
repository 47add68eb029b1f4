import type { Seal, SealStatus } from "../model/seal";
import { sealStatuses } from "../model/seal";
import { isSealedPart, type SealedPart } from "./sealed-columns";

/** A row under a seal, with what must be there to hold another row against it. */
export interface KnownSeal extends Seal {
  readonly year: number;
  readonly status: SealStatus;
  readonly part: SealedPart;
}

/** The seals of a book by the row that they hold. */
export interface SealIndex {
  /** The sealed years with their state. */
  readonly years: ReadonlyMap<number, SealStatus>;
  readonly all: readonly KnownSeal[];
  /** Seals of one row: one, or more for a measure of several years and for a row that moved to another year. */
  of(part: SealedPart, rowId: string): readonly KnownSeal[];
}

const none: readonly KnownSeal[] = [];

/** Returns the seals of a book by row, or null where no year is sealed, so that a check can leave off at once. */
export function sealIndex(seals: readonly Seal[]): SealIndex | null {
  const all = seals.flatMap((seal) => knownSeal(seal) ?? []);
  if (all.length === 0) {
    return null;
  }
  const byRow = new Map<string, KnownSeal[]>();
  for (const seal of all) {
    const key = keyOf(seal.part, seal.sealedId);
    const others = byRow.get(key);
    if (others === undefined) {
      byRow.set(key, [seal]);
    } else {
      others.push(seal);
    }
  }
  return {
    years: new Map(all.map(({ year, status }) => [year, status])),
    all,
    of: (part, rowId) => byRow.get(keyOf(part, rowId)) ?? none,
  };
}

function keyOf(part: SealedPart, rowId: string): string {
  return `${part}|${rowId.toLowerCase()}`;
}

function knownSeal(seal: Seal): KnownSeal | null {
  const { year, part } = seal;
  const status = sealStatuses.find((one) => one === seal.status.toLowerCase());
  return year === null || status === undefined || !isSealedPart(part) || seal.sealedId === "" ? null : { ...seal, year, status, part };
}
