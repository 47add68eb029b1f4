/** One thing to choose from in a searchable list. */
export interface SearchOption {
  readonly key: string;
  readonly text: string;
  /** Shown smaller beside the text, e.g. "opgeheven per 01-01-2022"; empty for none. */
  readonly detail: string;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s'’-]+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * Returns the options whose key or text holds `query`, ignoring case, accents, hyphens and apostrophes: first those that start
 * with it, then the others, each in the given order.
 */
export function findOptions(options: readonly SearchOption[], query: string): readonly SearchOption[] {
  const wanted = plain(query);
  if (wanted === "") {
    return options;
  }
  const rank = ({ key, text }: SearchOption): number => {
    const where = plain(text).indexOf(wanted);
    return key.startsWith(wanted) || where === 0 ? 0 : where > 0 ? 1 : 2;
  };
  const ranked = options.map((option) => ({ option, rank: rank(option) })).filter((found) => found.rank < 2);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}
