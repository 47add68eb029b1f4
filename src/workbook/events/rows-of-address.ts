/** Returns how many rows an address such as "B4:C12" spans; infinite for whole columns. */
export function rowsOfAddress(address: string): number {
  const rows = [...address.matchAll(/\d+/g)].map((match) => Number(match[0]));
  return rows.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...rows) - Math.min(...rows) + 1;
}
