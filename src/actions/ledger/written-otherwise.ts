import type { HostRefusal } from "../ports/host-refusal";
import type { Refusal } from "../refusal";

/** Thrown when a table of an import does not hold what was written to it; the runner makes a refusal of it. */
export class WrittenOtherwise extends Error implements HostRefusal {
  override readonly name = "HostRefusal";
  readonly refusal: Refusal;

  constructor(table: string, expectedRows: number, foundRows: number, cause?: unknown) {
    super(`${table} holds something else than was written`, { cause });
    this.refusal = { code: "read-back-differs", facts: { table, expectedRows, foundRows, journalId: "" } };
  }
}
