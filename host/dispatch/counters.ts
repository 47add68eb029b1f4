/** Batches of one kind since the counters were set to zero. */
export interface Count {
  readonly syncs: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

export type BatchKind = "read" | "write" | "clean-up";

/** Counts round trips by kind; bytes as UTF-8. */
export class Counters {
  readonly #counts: Record<BatchKind, Count> = { read: zero, write: zero, "clean-up": zero };

  add(kind: BatchKind, bytesIn: number, bytesOut: number): void {
    const before = this.#counts[kind];
    this.#counts[kind] = { syncs: before.syncs + 1, bytesIn: before.bytesIn + bytesIn, bytesOut: before.bytesOut + bytesOut };
  }

  /** The counts now. A batch that changes anything is a write, one that only drops references a clean-up. */
  now(): { readonly read: Count; readonly write: Count; readonly cleanUp: Count; readonly roundTrips: number } {
    const { read, write, "clean-up": cleanUp } = this.#counts;
    return { read, write, cleanUp, roundTrips: read.syncs + write.syncs };
  }

  reset(): void {
    this.#counts.read = zero;
    this.#counts.write = zero;
    this.#counts["clean-up"] = zero;
  }
}

const zero: Count = { syncs: 0, bytesIn: 0, bytesOut: 0 };
