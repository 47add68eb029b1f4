/** The digits of a booking without one. */
const none = "0000";

/**
 * Returns whether two bookings may be of the same cost centre and project by their keys: the digits 2 to 6 and 6 to 10, where both have them,
 * do not differ. A key by an id of the source does not say.
 */
export function mayBeSameCost(one: string, other: string): boolean {
  if (!one.startsWith("h:") || !other.startsWith("h:")) {
    return true;
  }
  return [2, 6].every((start) => {
    const [a, b] = [one.slice(start, start + 4), other.slice(start, start + 4)];
    return a === b || a === none || b === none;
  });
}
