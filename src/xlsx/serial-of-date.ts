const firstDay = Date.UTC(1904, 0, 1);
const dayLength = 86_400_000;

/**
 * Returns the number that stood in a cell which hucre showed as a date counted from 1904. That way of counting gives every number its
 * own moment; the one from 1900 gives two numbers the same. A moment holds milliseconds, so the number is exact to seven decimals.
 */
export function serialOfDate(date: Date): number {
  const milliseconds = date.getTime() - firstDay;
  return milliseconds % dayLength === 0 ? milliseconds / dayLength : Math.round((milliseconds / dayLength) * 1e7) / 1e7;
}
