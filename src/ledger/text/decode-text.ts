import { decodeUtf8 } from "../decode-utf8";
import type { SourceTable } from "../model/source-table";
import { windows1252Letters } from "../windows-1252-letters";

type Encoding = NonNullable<SourceTable["text"]>["encoding"];

/** A text with how it was read; or the line (from 1) with the first letter that cannot be, or that the bytes are no text at all. */
export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly byteOrderMark: boolean }
  | { readonly ok: false; readonly why: "broken-text"; readonly line: number }
  | { readonly ok: false; readonly why: "unknown-format" };

const looked = 4096;

/**
 * Reads bytes as text: by the byte order mark; without one as UTF-8 if they are; else as UTF-16 if every other byte is zero as in letters; else
 * as Windows-1252, which any bytes are. A byte order mark is believed: what it does not fit is broken.
 */
export function decodeText(bytes: Uint8Array): DecodedFile {
  const marked = markedEncoding(bytes);
  const encoding = marked ?? wideEncoding(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    return decodeWide(bytes.subarray(marked === null ? 0 : 2), encoding, marked !== null);
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8.ok) {
    return legible(utf8.text, "utf-8", marked !== null);
  }
  return marked === "utf-8" ? { ok: false, why: "broken-text", line: utf8.line } : legible(windows1252Letters(new TextDecoder("windows-1252").decode(bytes)), "windows-1252", false);
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return "utf-8";
  }
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function wideEncoding(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, looked);
  const zeros = [0, 0] as [number, number];
  start.forEach((byte, at) => {
    zeros[at % 2 === 0 ? 0 : 1] += byte === 0 ? 1 : 0;
  });
  const [even, odd] = zeros;
  const most = start.length * 0.3;
  return odd > most && even * 10 < odd ? "utf-16le" : even > most && odd * 10 < even ? "utf-16be" : null;
}

/** A pair of letters that is not whole decodes to U+FFFD where no such letter stands. */
function decodeWide(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be", byteOrderMark: boolean): DecodedFile {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) {
    const whole = at * 2 + 1 < bytes.length && view.getUint16(at * 2, encoding === "utf-16le") === 0xfffd;
    if (!whole) {
      return { ok: false, why: "broken-text", line: text.slice(0, at).split(/\r\n?|\n/).length };
    }
  }
  return legible(text, encoding, byteOrderMark);
}

/** Old programs end a text with Ctrl-Z and its pages with a form feed; more than one in a hundred other control characters mean that it is none. */
function legible(text: string, encoding: Encoding, byteOrderMark: boolean): DecodedFile {
  const whole = withoutEndMark(text);
  return isText(whole.slice(0, looked * 16)) ? { ok: true, text: whole, encoding, byteOrderMark } : { ok: false, why: "unknown-format" };
}

function withoutEndMark(text: string): string {
  let end = text.length;
  while (end > 0 && /[\u001A\s]/.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end) + text.slice(end).replaceAll("\u001A", "");
}

function isText(start: string): boolean {
  let controls = 0;
  for (let at = 0; at < start.length; at += 1) {
    const code = start.charCodeAt(at);
    controls += code < 32 && !(code >= 9 && code <= 13) ? 1 : 0;
  }
  return controls * 100 <= start.length;
}
