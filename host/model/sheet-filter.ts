import type { Area } from "./area";

/** Criteria of one filtered column, as Excel's API names them. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** A filter over cells of a sheet; the first row of its area holds the headers. */
export interface SheetFilter {
  readonly area: Area;
  /** By position within the area; a column without filter is absent. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}
