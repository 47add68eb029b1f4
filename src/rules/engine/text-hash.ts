/**
 * Returns a number that is equal for texts that are equal ignoring case, mixed into `seed`. Made from the characters themselves, so
 * that no key text is built per row.
 */
export function textHash(seed: number, text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) {
      return mixFolded(seed, text.toLowerCase());
    }
    hash = Math.imul(hash ^ (code | 32), 0x01000193);
  }
  return hash;
}

/** Spreads a hash over all its bits; 0 is kept for a row that stands under no key. */
export function finishHash(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  spread ^= spread >>> 16;
  return spread === 0 ? 1 : spread;
}

function mixFolded(seed: number, folded: string): number {
  let hash = seed;
  for (let index = 0; index < folded.length; index += 1) {
    hash = Math.imul(hash ^ (folded.charCodeAt(index) | 32), 0x01000193);
  }
  return hash;
}
