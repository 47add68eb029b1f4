import type { Book } from "../../rules/model/book";

const runMark = /^-([1-9]\d*)$/;

/** Returns the id under which the rows of a file stand, by its hash. */
export function importIdOf(hash: string): string {
  return `import-${hash.slice(0, 20)}`;
}

/** Returns every import id that a row of the book carries, in no order. */
export function standingIds(book: Book): ReadonlySet<string> {
  const parts = [book.imports, book.importLines, book.expenditures, book.ledger, book.sources];
  return new Set(parts.flatMap((rows) => rows.map(({ importId }) => importId)).filter((id) => id !== ""));
}

/** Returns the runs of one file that left rows in the book: its id, and that id with "-2", "-3" behind it. */
export function standingRuns(book: Book, importId: string): readonly string[] {
  return [...standingIds(book)].filter((id) => runNumber(id, importId) !== null).sort();
}

/**
 * Returns the id for a new run of a file. Each run has its own id, so that its control totals add up by themselves and it can be undone by
 * itself; an id that still has rows is never used again.
 */
export function nextRun(book: Book, importId: string): string {
  const highest = Math.max(0, ...standingRuns(book, importId).map((id) => runNumber(id, importId) ?? 0));
  return highest === 0 ? importId : `${importId}-${highest + 1}`;
}

function runNumber(id: string, importId: string): number | null {
  if (!id.startsWith(importId)) {
    return null;
  }
  const rest = id.slice(importId.length);
  const number = runMark.exec(rest)?.[1];
  return rest === "" ? 1 : number === undefined ? null : Number(number);
}
