import type { AuditRow } from "./audit-population";
import type { Draw } from "./seeded-draw";

/** Returns `size` rows, each set of them equally likely (the first steps of a Fisher-Yates shuffle); all rows where there are fewer. */
export function drawRows(rows: readonly AuditRow[], size: number, draw: Draw): readonly AuditRow[] {
  const left = [...rows];
  const drawn: AuditRow[] = [];
  while (drawn.length < size && left.length > 0) {
    drawn.push(...left.splice(draw(left.length), 1));
  }
  return drawn;
}
