import { joinBytes } from "./join-bytes";
import type { XmlPiece } from "./xml-piece";

/** A UTF-8 sequence is at most this long. */
const longest = 4;

/**
 * Returns a decoder of UTF-8 that comes in pieces. A character that is cut by the end of a piece waits for the next one; letters are
 * never guessed, so bytes that are no UTF-8 end the text.
 */
export function utf8Pieces(): (bytes: Uint8Array, last: boolean) => XmlPiece {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let waiting: Uint8Array = new Uint8Array(0);
  return (bytes, last) => {
    const all = joinBytes(waiting, bytes);
    const whole = all.subarray(0, all.length - (last ? 0 : unfinished(all)));
    waiting = all.slice(whole.length);
    const text = decoder.decode(whole);
    const bad = text.includes("\uFFFD") ? firstDifference(whole, new TextEncoder().encode(text)) : -1;
    return bad < 0 ? { text, broken: false } : { text: decoder.decode(whole.subarray(0, bad)), broken: true };
  };
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back < longest; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) !== 0x80) {
      return lengthFromFirst(byte) > back ? back : 0;
    }
  }
  return 0;
}

function lengthFromFirst(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

/** Bytes that are no UTF-8 decode to a replacement sign, so they do not come back when the text is encoded again. */
function firstDifference(bytes: Uint8Array, encoded: Uint8Array): number {
  return bytes.findIndex((byte, index) => byte !== encoded[index]);
}
