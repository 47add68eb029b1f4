import type { Allocation } from "./allocation";
import type { Expenditure } from "./expenditure";
import type { Measure } from "./measure";
import type { Receipt } from "./receipt";
import type { Transfer } from "./transfer";

/** Bestedingsboek: everything recorded for one municipality and one scheme. Rows stand in the order of the sheet. */
export interface Book {
  /** Code of the scheme, e.g. "D14". */
  readonly scheme: string;
  /** Four-digit CBS code of the municipality, as text. */
  readonly municipality: string;
  readonly allocations: readonly Allocation[];
  readonly receipts: readonly Receipt[];
  readonly measures: readonly Measure[];
  readonly expenditures: readonly Expenditure[];
  readonly transfers: readonly Transfer[];
}
