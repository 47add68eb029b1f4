import type { SourceCell } from "../model/source-cell";

/** Returns whether nothing stands in a cell; a cell that a row does not reach holds nothing. */
export function isBlank(cell: SourceCell | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
