import type { Expenditure } from "../model/expenditure";

/** Which rows of spending carry the same group. */
export class GroupIndex {
  private readonly positions = new Map<string, Set<number>>();

  clear(): void {
    this.positions.clear();
  }

  /** Enters a row; a row without a group is in none. */
  add(row: Expenditure, position: number): void {
    if (row.group === "") {
      return;
    }
    const known = this.positions.get(row.group);
    if (known === undefined) {
      this.positions.set(row.group, new Set([position]));
    } else {
      known.add(position);
    }
  }

  remove(row: Expenditure, position: number): void {
    const known = this.positions.get(row.group);
    if (known?.delete(position) === true && known.size === 0) {
      this.positions.delete(row.group);
    }
  }

  groups(): Iterable<string> {
    return this.positions.keys();
  }

  /** Returns the positions of the rows of one group, in the order of the sheet. */
  rowsOf(group: string): readonly number[] {
    return [...(this.positions.get(group) ?? [])].sort((a, b) => a - b);
  }
}
