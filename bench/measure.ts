/** How long a piece of work took over several runs, in milliseconds. */
export interface Timing {
  readonly medianMs: number;
  readonly spread: number;
}

/** Work that returns a number, at once or later. */
export type Work = () => number | Promise<number>;

/**
 * Runs the pieces of work in turns, so that a slow moment of the machine hits all of them, and returns the median time of each. The
 * first rounds warm up and do not count. Every piece returns a number that is added up, so that none can be optimised away.
 * @throws Error when a piece of work gives no finite number.
 */
export async function measureInTurns(runs: number, works: readonly Work[], warmUps = 2): Promise<readonly Timing[]> {
  const times: number[][] = works.map(() => []);
  let kept = 0;
  for (let round = -warmUps; round < runs; round += 1) {
    for (const [index, work] of works.entries()) {
      const begin = performance.now();
      const made = work();
      kept += typeof made === "number" ? made : await made;
      const took = performance.now() - begin;
      if (round >= 0) {
        times[index]?.push(took);
      }
    }
  }
  if (!Number.isFinite(kept)) {
    throw new Error("A piece of work did not return a number.");
  }
  return times.map(timingOf);
}

/** Returns the median of these times in milliseconds, and how far they lie apart. */
export function timingOf(taken: readonly number[]): Timing {
  const sorted = [...taken].sort((a, b) => a - b);
  return { medianMs: sorted[Math.floor(sorted.length / 2)] ?? NaN, spread: (sorted.at(-1) ?? NaN) / (sorted[0] ?? NaN) };
}
