/** What a number format holds that is no code: quoted text, escaped characters, padding, and colours, languages and conditions in brackets; hours and minutes in brackets are codes. */
const noCode = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Returns whether a number format (en-US) shows a day: its first section has a code for the day or the year, or for the month without
 * one for hours or seconds, between which "m" means minutes.
 */
export function isDateFormat(format: string): boolean {
  const codes = (format.replace(noCode, "").split(";")[0] ?? "").toLowerCase().replace("general", "");
  return /[dy]/.test(codes) || (codes.includes("m") && !/[hs]/.test(codes));
}
