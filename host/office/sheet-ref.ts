import type { Worksheet } from "../model/worksheet";
import type { OfficeContext } from "./office-context";

/** A worksheet of the Office API. */
export interface SheetRef {
  readonly office: OfficeContext;
  readonly sheet: Worksheet;
}
