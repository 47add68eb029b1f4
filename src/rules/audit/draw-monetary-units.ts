import type { AuditRow } from "./audit-population";
import type { Draw } from "./seeded-draw";

/**
 * Returns the rows that hold one of `size` cents which lie at equal distance (the total divided by `size`) over all cents of the rows,
 * from a drawn begin. A row counts by the size of its amount, also below zero. Every row of at least that distance is picked; a row that
 * holds more than one of the cents is picked once; a row of zero never.
 */
export function drawMonetaryUnits(rows: readonly AuditRow[], size: number, draw: Draw): readonly AuditRow[] {
  const total = rows.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  if (total === 0) {
    return [];
  }
  const start = BigInt(draw(total));
  // The k-th cent is (k x total + start) / size, rounded down; in whole numbers, as the total and the size can be large.
  const cent = (index: number): bigint => (BigInt(index) * BigInt(total) + start) / BigInt(size);
  let index = 0;
  let end = 0n;
  return rows.filter(({ amount }) => {
    end += BigInt(Math.abs(amount));
    const holds = index < size && cent(index) < end;
    while (index < size && cent(index) < end) {
      index += 1;
    }
    return holds;
  });
}
