/** Returns how many seconds the rows that are left will take at the pace so far, rounded up; null while none is done. `elapsed` is in milliseconds. */
export function secondsLeft(done: number, of: number, elapsed: number): number | null {
  return done === 0 ? null : Math.ceil((elapsed / done) * (of - done) / 1000);
}
