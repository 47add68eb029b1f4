/** The words that can only mean that money came in; "C" of a bank is "D" in one's own ledger. */
const cameIn: ReadonlySet<string> = new Set(["bij", "+"]);

/** Returns whether a value beside an amount can only mean that money came in. */
export function saysCameIn(value: string): boolean {
  return cameIn.has(value.trim().toLowerCase());
}
