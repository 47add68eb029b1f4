/** How long a piece of work took over several runs, in milliseconds. */
export interface Timing {
  readonly medianMs: number;
  readonly spread: number;
}

/**
 * Runs the pieces of work in turns, so that a slow moment of the machine hits all of them, and returns the median time of each. The
 * first two rounds warm up and do not count. Every piece returns a number that is added up, so that none can be optimised away.
 */
export function measureInTurns(runs: number, works: readonly (() => number)[]): readonly Timing[] {
  const times: number[][] = works.map(() => []);
  let kept = 0;
  for (let round = -2; round < runs; round += 1) {
    works.forEach((work, index) => {
      const begin = performance.now();
      kept += work();
      const took = performance.now() - begin;
      if (round >= 0) {
        times[index]?.push(took);
      }
    });
  }
  if (!Number.isFinite(kept)) {
    throw new Error("A piece of work did not return a number.");
  }
  return times.map((taken) => {
    const sorted = [...taken].sort((a, b) => a - b);
    return { medianMs: sorted[Math.floor(sorted.length / 2)] ?? NaN, spread: (sorted.at(-1) ?? NaN) / (sorted[0] ?? NaN) };
  });
}
