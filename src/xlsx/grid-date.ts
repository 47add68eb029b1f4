const firstRealDay = 61;
const lastDay = 2_958_465;
const dayLength = 86_400_000;
const dayBefore1900 = Date.UTC(1899, 11, 30);

/**
 * Returns the date of a serial number of a workbook that counts from 1900, as "YYYY-MM-DD"; null before 1 March 1900, where Excel's
 * calendar has a day that never was, and after the year 9999.
 */
export function gridDate(serial: number): string | null {
  const day = Math.floor(serial);
  return day < firstRealDay || day > lastDay ? null : isoText(new Date(dayBefore1900 + day * dayLength));
}

/** Returns the date of a moment, as "YYYY-MM-DD". */
export function isoText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
