/** The text of a file, or the line (from 1) with the first byte that is not UTF-8. */
export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly line: number };

const lineFeed = 0x0a;

/** Reads bytes as UTF-8, with or without a byte order mark. Letters are never guessed. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = decode(bytes);
  return text === null ? { ok: false, line: firstBadLine(bytes) } : { ok: true, text };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}

/** A line feed is never part of another character in UTF-8, so lines can be judged one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (decode(bytes.subarray(start, stop)) === null) {
      return line;
    }
    start = stop;
  }
  return line;
}
