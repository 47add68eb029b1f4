const prime = 0x01000193;

/**
 * Returns 16 hexadecimal digits that are equal for equal texts and, in practice, for no others: two 32-bit hashes of the characters, mixed
 * differently (FNV-1a, finished as MurmurHash3 does). They are kept in workbooks, so they must never change.
 */
export function textDigits(text: string): string {
  return hash(text, 0x811c9dc5, 0) + hash(text, 0x9747b28c, 0x5bd1e995);
}

function hash(text: string, seed: number, salt: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    value = Math.imul(value ^ (code & 0xff), prime);
    value = Math.imul(value ^ (code >>> 8) ^ salt, prime);
    value ^= salt === 0 ? 0 : value >>> 15;
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
