import { joinBytes } from "./join-bytes";
import { utf8Pieces } from "./utf8-pieces";
import type { XmlPiece } from "./xml-piece";

type Decode = (bytes: Uint8Array, last: boolean) => XmlPiece;

/** An XML declaration that is longer than this is none. */
const longestDeclaration = 512;
const closed = "?>";
const utf8Mark = "\xEF\xBB\xBF";
/** What is shorter cannot be told to begin with "<?xml". */
const shortestStart = 5;

/**
 * Returns a decoder of an XML file that comes in pieces: by its byte order mark, else by its XML declaration, else UTF-8 (XML 1.0, 4.3.3
 * and F). ISO-8859-1 is read as Windows-1252, which adds letters where the former has none. A declaration that can be read byte by byte
 * and yet says UTF-16 is wrong about itself, and such files are UTF-8. An encoding that nobody knows makes the file broken at its start.
 */
export function xmlDecoder(): Decode {
  let start: Uint8Array = new Uint8Array(0);
  let decode: Decode | null = null;
  return (bytes, last) => {
    if (decode !== null) {
      return decode(bytes, last);
    }
    start = joinBytes(start, bytes);
    if (!last && needsMore(start)) {
      return { text: "", broken: false };
    }
    decode = decoderFor(start);
    return decode(start, last);
  };
}

function needsMore(start: Uint8Array): boolean {
  if (start.length < shortestStart) {
    return true;
  }
  const text = asLetters(start);
  return text.startsWith("<?xml") && !text.includes(closed) && start.length < longestDeclaration;
}

function decoderFor(start: Uint8Array): Decode {
  const wide = utf16Of(start);
  if (wide !== null) {
    return streaming(wide);
  }
  const text = asLetters(start);
  if (text.startsWith(utf8Mark)) {
    return utf8Pieces();
  }
  const declaration = text.startsWith("<?xml") ? text.slice(0, text.indexOf(closed)) : "";
  const declared = /\sencoding\s*=\s*["']([^"']+)["']/.exec(declaration)?.[1] ?? "utf-8";
  const known = knownEncoding(declared);
  if (known === null) {
    return () => ({ text: "", broken: true });
  }
  return known === "utf-8" || known.startsWith("utf-16") ? utf8Pieces() : streaming(known);
}

/** By the byte order mark, or by the zero bytes beside the first "<". */
function utf16Of([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return "utf-16le";
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : null;
}

/** The encoding by the name under which TextDecoder knows it, or null. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function streaming(encoding: string): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => ({ text: decoder.decode(bytes, { stream: !last }), broken: false });
}

function asLetters(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, longestDeclaration));
}
