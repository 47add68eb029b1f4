import type { Area } from "../model/area";
import type { Worksheet } from "../model/worksheet";
import type { OfficeContext } from "./office-context";

/** A range of the Office API: cells of one sheet. `area` moves with inserted and deleted cells while it is kept. */
export class RangeRef {
  constructor(
    readonly office: OfficeContext,
    readonly sheet: Worksheet,
    public area: Area,
  ) {}

  /** Another range on the same sheet. */
  at(area: Area): RangeRef {
    return new RangeRef(this.office, this.sheet, area);
  }
}
