import type { KeyedRows } from "../checks/check";
import type { Finding } from "../model/finding";
import type { KeyRunner } from "./key-runner";

/** What the checks of one kind of key found, by the position of the row. */
export class KeyFindings<Key extends keyof KeyedRows> {
  private readonly found = new Map<number, Finding[]>();

  constructor(private readonly run: KeyRunner<Key>) {}

  /** Judges the rows at these positions anew; nothing that was found before stays at those that can have findings under this key. */
  judge(rows: readonly KeyedRows[Key][], positions: readonly number[], judged: readonly number[] = positions): void {
    this.forget(judged);
    this.run(rows, positions, (position, finding) => {
      const known = this.found.get(position);
      if (known === undefined) {
        this.found.set(position, [finding]);
      } else {
        known.push(finding);
      }
    });
  }

  forget(positions: readonly number[]): void {
    for (const position of positions) {
      this.found.delete(position);
    }
  }

  all(): Iterable<readonly Finding[]> {
    return this.found.values();
  }
}
