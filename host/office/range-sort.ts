import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { intersect } from "../model/area";
import type { RangeRef } from "./range-ref";
import { sortFields } from "./sort-fields";
import { sortArea } from "./sorting";

/** Excel.RangeSort. */
export const rangeSort: (self: RangeRef) => OfficeObject = defineClass<RangeRef>({
  name: "RangeSort",
  writes: {
    Apply: async ({ office, sheet, area }, args) => {
      const fields = sortFields("RangeSort.apply", args.raw(0), area.columns);
      const matchCase = args.flag(1, false);
      const hasHeaders = args.flag(2, false);
      args.word(3, ["Rows"] as const, "Rows");
      args.word(4, ["PinYin"] as const, "PinYin");
      const used = sheet.used(false);
      const rows = used === null ? null : intersect(hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area, { ...area, row: used.row, rows: used.rows });
      if (rows !== null) {
        await sortArea(office, sheet, rows, { fields, matchCase });
      }
    },
  },
});
