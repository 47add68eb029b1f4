import { useState } from "react";

/** As many as fit in a few screens of the pane. */
const page = 40;

/** A long list as far as it is shown. */
export interface Page<Item> {
  readonly shown: readonly Item[];
  /** How many the next press brings. */
  readonly next: number;
  readonly showMore: () => void;
}

/** Returns the beginning of a list, so that hundreds of rows are never drawn at once. */
export function usePage<Item>(items: readonly Item[]): Page<Item> {
  const [limit, setLimit] = useState(page);
  return { shown: items.slice(0, limit), next: Math.max(0, Math.min(page, items.length - limit)), showMore: () => setLimit(limit + page) };
}
