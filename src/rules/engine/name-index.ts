/** Returns what finds an item by its name: the first with that name, ignoring case, as MATCH does. */
export function nameIndex<Item>(items: Iterable<readonly [name: string, item: Item]>): (name: string) => Item | null {
  const byName = new Map<string, Item>();
  for (const [name, item] of items) {
    const folded = name.toLowerCase();
    if (folded !== "" && !byName.has(folded)) {
      byName.set(folded, item);
    }
  }
  // Thousands of rows write a name in the same few ways; each way is folded once.
  const asWritten = new Map<string, Item | null>();
  return (name) => {
    let found = asWritten.get(name);
    if (found === undefined) {
      found = byName.get(name.toLowerCase()) ?? null;
      asWritten.set(name, found);
    }
    return found;
  };
}
