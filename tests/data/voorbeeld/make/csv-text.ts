const needsQuotes = /[";\r\n]/;

/** Returns whole eurocents in Dutch notation: -1234567 becomes "-12.345,67". */
export function dutchAmount(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const euros = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${cents < 0 ? "-" : ""}${euros},${digits.slice(-2)}`;
}

/** Returns records as CSV with semicolons, quotes where needed (RFC 4180) and CRLF line ends. */
export function csvText(records: readonly (readonly string[])[]): string {
  const quoted = (field: string) => (needsQuotes.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return records.map((record) => `${record.map(quoted).join(";")}\r\n`).join("");
}
