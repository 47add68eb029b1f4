const dayMs = 86_400_000;
/** Serial 1 is 1-1-1900; Excel counts a 29 February 1900 that never was. */
const epoch = Date.UTC(1899, 11, 31);

/** The serial number of a calendar date in the 1900 system; null when the date does not exist or lies before 1900. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  const days = Math.round((time - epoch) / dayMs);
  return days >= 60 ? days + 1 : days;
}

/** The calendar date of a serial number; serial 60 shows as 29-2-1900, as in Excel. */
export function serialDate(serial: number): { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number } {
  const whole = Math.floor(serial);
  if (whole === 60) {
    return { year: 1900, month: 2, day: 29, weekday: 3 };
  }
  const date = new Date(epoch + (whole > 60 ? whole - 1 : whole) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: (whole + 6) % 7 };
}
