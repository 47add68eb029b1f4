import type { Expenditure } from "../model/expenditure";

const none = -1;

/** Returns the hash under which a row stands; 0 keeps it out. */
export type HashOfRow = (row: Expenditure) => number;

/**
 * Finds the rows that share a key among many: a hash table over row positions in plain number arrays, because a Map with a text key per
 * row would cost more than all checks together. Rows that share a hash stand in one chain.
 */
export class PositionIndex {
  private hashes = new Int32Array(0);
  private next = new Int32Array(0);
  private heads = new Int32Array(0);
  private count = 0;

  constructor(
    private readonly rowAt: (position: number) => Expenditure | undefined,
    private readonly hashOf: HashOfRow,
    private readonly same: (a: Expenditure, b: Expenditure) => boolean,
  ) {}

  /** Enters the first `count` rows anew. Calls `onCollision` once or more for each chain that may hold equal rows. */
  fill(count: number, onCollision: (hash: number) => void): void {
    this.reserve(count);
    this.heads.fill(none);
    this.count = count;
    for (let position = 0; position < count; position += 1) {
      const row = this.rowAt(position);
      const hash = row === undefined ? 0 : this.hashOf(row);
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
    this.count = Math.max(this.count, position + 1);
    const row = this.rowAt(position);
    const hash = row === undefined ? 0 : this.hashOf(row);
    this.insert(position, hash);
    return hash;
  }

  /** Takes one row out before it changes. Returns the hash under which it stood, 0 for none. */
  remove(position: number): number {
    const hash = this.hashes[position] ?? 0;
    if (hash === 0) {
      return 0;
    }
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
  find(hash: number, matches: (row: Expenditure) => boolean): number[] {
    const found: number[] = [];
    if (hash !== 0 && this.heads.length > 0) {
      for (let at = this.heads[this.slotOf(hash)] ?? none; at !== none; at = this.next[at] ?? none) {
        const row = this.hashes[at] === hash ? this.rowAt(at) : undefined;
        if (row !== undefined && matches(row)) {
          found.push(at);
        }
      }
    }
    return found.sort((a, b) => a - b);
  }

  /** Returns the rows under a hash, those with the same key together, each list in the order of the sheet. */
  equalRows(hash: number): readonly (readonly number[])[] {
    const lists: number[][] = [];
    for (let at = this.heads[this.slotOf(hash)] ?? none; at !== none; at = this.next[at] ?? none) {
      if (this.hashes[at] === hash) {
        this.listOf(at, lists).push(at);
      }
    }
    for (const list of lists) {
      list.sort((a, b) => a - b);
    }
    return lists;
  }

  private listOf(position: number, lists: number[][]): number[] {
    const row = this.rowAt(position);
    for (const list of lists) {
      const other = this.rowAt(list[0] ?? position);
      if (row !== undefined && other !== undefined && this.same(row, other)) {
        return list;
      }
    }
    const fresh: number[] = [];
    lists.push(fresh);
    return fresh;
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

  private reserve(count: number): void {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
    if (slots !== this.heads.length || count > this.hashes.length) {
      this.hashes = new Int32Array(slots / 2);
      this.next = new Int32Array(slots / 2);
      this.heads = new Int32Array(slots);
    }
  }

  private grow(count: number): void {
    const { hashes } = this;
    const known = this.count;
    this.reserve(count);
    this.heads.fill(none);
    for (let position = 0; position < known; position += 1) {
      this.insert(position, hashes[position] ?? 0);
    }
  }
}
