/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "empty" | "archive" | "xml" | "text" | "unknown";

const looked = 1024;
/** PDF; the container of old and of encrypted workbooks; gzip; PNG; RTF. */
const foreign = ["%PDF", "\xD0\xCF\x11\xE0", "\x1F\x8B", "\x89PNG", "{\\rtf"];
const page = /^<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i;

/** Returns what a file is by its beginning; 1024 bytes of it are enough. A web page under the name of a workbook is unknown. */
export function fileKind(beginning: Uint8Array): FileKind {
  const start = String.fromCharCode(...beginning.subarray(0, looked));
  if (start === "") {
    return "empty";
  }
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) {
    return "archive";
  }
  if (foreign.some((signature) => start.startsWith(signature))) {
    return "unknown";
  }
  // Without byte order mark and without the zero bytes of UTF-16.
  const letters = start.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, "").replaceAll("\0", "").trimStart();
  if (!/^<[?!\w]/.test(letters)) {
    return "text";
  }
  return page.test(letters) ? "unknown" : "xml";
}
