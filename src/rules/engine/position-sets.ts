/** Sets of row positions by a text key. */
export class PositionSets {
  private readonly sets = new Map<string, Set<number>>();

  has(key: string): boolean {
    return this.sets.has(key);
  }

  add(key: string, position: number): void {
    const known = this.sets.get(key);
    if (known === undefined) {
      this.sets.set(key, new Set([position]));
    } else {
      known.add(position);
    }
  }

  remove(key: string, position: number): void {
    const known = this.sets.get(key);
    if (known?.delete(position) === true && known.size === 0) {
      this.sets.delete(key);
    }
  }

  /** Returns the positions under a key, in the order of the sheet. */
  of(key: string): readonly number[] {
    return [...(this.sets.get(key) ?? [])].sort((a, b) => a - b);
  }
}
