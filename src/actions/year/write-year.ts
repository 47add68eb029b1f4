import type { YearRecord } from "../../rules/model/year-record";
import type { ActionTools } from "../action-tools";
import { partCells } from "../ledger/part-cells";
import { changeRow } from "../running/change-row";

/** How far a year has come, as it is to stand in its row of tblJaar. */
export type YearState = Omit<YearRecord, "rowId" | "unreadable" | "formulas">;

/**
 * Writes the row of a year: the cells that change, the status last, so that a year never has a status whose grounds are missing; a year
 * without a row gets one. Returns 1 when it stands there now, else 0.
 */
export async function writeYear({ workbook, newId }: Pick<ActionTools, "workbook" | "newId">, years: readonly YearRecord[], state: YearState): Promise<number> {
  const row = years.findIndex(({ year }) => year === state.year);
  const record = years[row];
  if (record === undefined) {
    return (await workbook.appendRows("tblJaar", [partCells("years", state, newId())])).rows;
  }
  const before = partCells("years", record, record.rowId);
  const { Status: status, ...others } = partCells("years", state, record.rowId);
  const changed = Object.entries({ ...others, Status: status ?? "" }).filter(([header, value]) => before[header] !== value);
  return changeRow(workbook, "tblJaar", row, Object.fromEntries(changed));
}
