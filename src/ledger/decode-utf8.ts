/** The text of a file, or the line (from 1) with the first byte that is not UTF-8. */
export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

const lineFeed = 0x0a;

/** Reads bytes as UTF-8, with or without a byte order mark. Letters are never guessed. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const encoded = new TextEncoder().encode(text);
  const bad = firstDifference(bytes, encoded);
  return bad < 0 ? { ok: true, text: text.replace(/^\uFEFF/, "") } : { ok: false, line: lineOf(bytes, bad) };
}

/** Bytes that are no UTF-8 decode to a replacement sign, so they do not come back when the text is encoded again. */
function firstDifference(bytes: Uint8Array, encoded: Uint8Array): number {
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== encoded[index]) {
      return index;
    }
  }
  return -1;
}

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index += 1) {
    line += bytes[index] === lineFeed ? 1 : 0;
  }
  return line;
}
