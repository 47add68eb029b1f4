import type { Table } from "../model/table";
import type { OfficeContext } from "./office-context";

/** A table of the Office API. */
export interface TableRef {
  readonly office: OfficeContext;
  readonly table: Table;
}
