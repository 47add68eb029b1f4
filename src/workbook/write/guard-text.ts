/** What Excel would read as a formula, and the control and full-width characters that other programs read so (CWE-1236). */
const risky = /^[=+\-@\t\r\n\u0000'\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Returns whether text written as it is could become something else than text. */
export function isRisky(text: string): boolean {
  return risky.test(text);
}

/** Returns text as it must be written to stay text: with the apostrophe that Excel takes away again. */
export function guardText(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}
