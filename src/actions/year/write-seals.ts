import { partTables } from "../../book/codec/part-tables";
import type { SealStatus } from "../../rules/model/seal";
import type { SealedRow } from "../../rules/seals/sealed-rows";
import type { ActionTools } from "../action-tools";
import { partCells } from "../ledger/part-cells";
import type { Written } from "../running/written";

/** Hears how many of the rows of a year are under its seal by now. */
export type FollowSealing = (rows: number, of: number) => void;

/**
 * Puts these rows in tblZegel in place of what stands there of the year; no rows only take those away. Safe to repeat. It is not stopped
 * half-way: a year is sealed whole or not at all.
 */
export async function writeSeals(
  { workbook, newId }: Pick<ActionTools, "workbook" | "newId">,
  year: number,
  status: SealStatus,
  rows: readonly SealedRow[],
  follow: FollowSealing = () => undefined,
): Promise<Written> {
  await workbook.removeRows("tblZegel", "Jaar", String(year));
  if (rows.length === 0) {
    return { rows: 0, cents: 0 };
  }
  const cells = rows.map(({ part, rowId, fingerprint, amount, description }) =>
    partCells("seals", { year, status, part: partTables[part], sealedId: rowId, fingerprint, amount, description }, newId()),
  );
  return workbook.appendRows("tblZegel", cells, { written: follow, cancelled: () => false });
}
