/** Draws that are the same for the same seed on every machine, so that the demo data can be made again byte for byte. */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Returns a whole number from `from` up to and including `until` (mulberry32). */
  whole(from: number, until: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (until - from + 1));
  }

  /** Returns one of `options`. Throws RangeError when there are none. */
  pick<Option>(options: readonly Option[]): Option {
    const picked = options[this.whole(0, options.length - 1)];
    if (picked === undefined) {
      throw new RangeError("Nothing to pick from");
    }
    return picked;
  }
}
