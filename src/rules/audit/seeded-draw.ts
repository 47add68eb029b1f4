/** Draws a whole number from 0 up to but not including `below`, a whole number from 1 to 2^53 - 1; every value is equally likely. */
export type Draw = (below: number) => number;

const range = 2 ** 53;

/**
 * Returns a source of draws that is fixed by the seed text, so that anybody with the seed can repeat a sample: 32-bit FNV-1a over the
 * UTF-16 code units of the seed gives the first state of the generator mulberry32; a draw joins two of its outputs to a number of 53
 * bits (21 bits of the first, then 32 of the second), and draws again while that number lies in the last, incomplete run of `below`.
 */
export function seededDraw(seed: string): Draw {
  let state = fnv1a(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (below) => {
    const limit = range - (range % below);
    let value = range;
    while (value >= limit) {
      const high = next() >>> 11;
      value = high * 2 ** 32 + next();
    }
    return value % below;
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
