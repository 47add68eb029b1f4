/** Rows that follow each other, counted from 0. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Returns positions, given in order, as runs. */
export function rowRuns(positions: readonly number[]): RowRun[] {
  const runs: { first: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === position) {
      last.count += 1;
    } else {
      runs.push({ first: position, count: 1 });
    }
  }
  return runs;
}
