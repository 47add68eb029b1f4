/** Excel takes no longer text in a formula. */
const longest = 250;

/** Returns text as a formula holds it: between quotes, with its own quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Returns the criterion by which SUMIFS finds exactly this text, ignoring case: its wildcards stand for themselves. Empty text finds empty
 * cells. Null where Excel takes no text of this length in a formula.
 */
export function equals(text: string): string | null {
  const escaped = text.replace(/[~*?]/g, (sign) => `~${sign}`);
  return escaped.length > longest ? null : text === "" ? '""' : quoted(`=${escaped}`);
}
