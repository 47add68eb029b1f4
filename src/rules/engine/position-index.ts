import type { Expenditure } from "../model/expenditure";

const none = -1;

/** Returns the hash under which a row stands; 0 keeps it out. */
export type HashOfRow = (row: Expenditure) => number;

/**
 * Finds the rows that share a key among many: a hash table over row positions in plain number arrays, because a Map with a text key per
 * row would cost more than all checks together. Rows whose hashes end alike stand in one chain; hash 0 stands in none.
 */
export class PositionIndex {
  private hashes = new Int32Array(0);
  private next = new Int32Array(0);
  private heads = new Int32Array(0);

  constructor(
    private readonly rowAt: (position: number) => Expenditure | undefined,
    private readonly hashOf: HashOfRow,
  ) {}

  /** Enters the first `count` rows anew. Calls `onCollision` for each row whose hash a row before it has. */
  fill(count: number, onCollision: (hash: number) => void): void {
    this.reserve(count);
    for (let position = 0; position < count; position += 1) {
      const hash = this.hashAt(position);
      if (this.insert(position, hash)) {
        onCollision(hash);
      }
    }
  }

  /** Enters one row that was added or changed. Returns its hash, 0 when it is not held against others. */
  add(position: number): number {
    if (position >= this.hashes.length) {
      this.grow(position + 1);
    }
    const hash = this.hashAt(position);
    this.insert(position, hash);
    return hash;
  }

  /** Takes one row out before it changes. Returns the hash under which it stood, 0 for none. */
  remove(position: number): number {
    const hash = this.hashes[position] ?? 0;
    const slot = this.slotOf(hash);
    let previous = none;
    for (let at = this.heads[slot] ?? none; at !== none; at = this.next[at] ?? none) {
      if (at === position) {
        const after = this.next[at] ?? none;
        if (previous === none) {
          this.heads[slot] = after;
        } else {
          this.next[previous] = after;
        }
        break;
      }
      previous = at;
    }
    this.hashes[position] = 0;
    return hash;
  }

  /** Returns the rows under this hash that match, in the order of the sheet. */
  find(hash: number, matches: (row: Expenditure) => boolean): readonly number[] {
    const found: number[] = [];
    for (let at = this.heads[this.slotOf(hash)] ?? none; at !== none; at = this.next[at] ?? none) {
      const row = this.hashes[at] === hash ? this.rowAt(at) : undefined;
      if (row !== undefined && matches(row)) {
        found.push(at);
      }
    }
    return found.sort((a, b) => a - b);
  }

  /** Returns the rows under a hash, those that are the same together, each list in the order of the sheet. */
  equalRows(hash: number, same: (a: Expenditure, b: Expenditure) => boolean): readonly (readonly number[])[] {
    const lists: { readonly first: Expenditure; readonly positions: number[] }[] = [];
    for (const position of this.find(hash, () => true)) {
      const row = this.rowAt(position);
      const known = lists.find(({ first }) => row !== undefined && same(first, row));
      if (known !== undefined) {
        known.positions.push(position);
      } else if (row !== undefined) {
        lists.push({ first: row, positions: [position] });
      }
    }
    return lists.map(({ positions }) => positions);
  }

  private hashAt(position: number): number {
    const row = this.rowAt(position);
    return row === undefined ? 0 : this.hashOf(row);
  }

  /** Returns whether the chain already held this hash. */
  private insert(position: number, hash: number): boolean {
    this.hashes[position] = hash;
    if (hash === 0) {
      return false;
    }
    const slot = this.slotOf(hash);
    const head = this.heads[slot] ?? none;
    this.next[position] = head;
    this.heads[slot] = position;
    for (let at = head; at !== none; at = this.next[at] ?? none) {
      if (this.hashes[at] === hash) {
        return true;
      }
    }
    return false;
  }

  private slotOf(hash: number): number {
    return hash & (this.heads.length - 1);
  }

  /** Makes room for so many rows, with nothing in it. */
  private reserve(count: number): void {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
    this.hashes = new Int32Array(slots / 2);
    this.next = new Int32Array(slots / 2);
    this.heads = new Int32Array(slots).fill(none);
  }

  private grow(count: number): void {
    const { hashes } = this;
    this.reserve(count);
    hashes.forEach((hash, position) => this.insert(position, hash));
  }
}
