/** The serial number (1900 date system) of a date written `YYYY-MM-DD`, with or without a time behind it; null for other text. */
export function serialOf(text: string): number | null {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text)?.[1];
  const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + 25_569;
}
