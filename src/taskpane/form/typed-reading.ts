/**
 * Returns one reading of ambiguous text ("1234.00", "1234", "1.234") in Dutch notation that has only that meaning: "1234,00", "1234",
 * or "1,2340", whose fourth decimal says that the comma is no thousands mark.
 */
export function typedReading(reading: string): string {
  const [whole = "", decimals] = reading.split(".");
  if (decimals === undefined) {
    return whole;
  }
  return `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
