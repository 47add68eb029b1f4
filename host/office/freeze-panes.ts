import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { parseAddress } from "../model/address";
import { range } from "./range";
import { rangeBehind } from "./range-moves";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./sheet-ref";

/** Excel.WorksheetFreezePanes. */
export const freezePanes: (self: SheetRef) => OfficeObject = defineClass<SheetRef>({
  name: "WorksheetFreezePanes",
  reads: {
    GetLocationOrNullObject: ({ office, sheet }) => {
      const { rows, columns } = sheet.state.frozen;
      return rows === 0 && columns === 0 ? null : range(new RangeRef(office, sheet, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 }));
    },
  },
  writes: {
    FreezeRows: ({ sheet }, args) => { sheet.set("view", { frozen: { rows: args.whole(0, 1), columns: 0 } }); },
    FreezeColumns: ({ sheet }, args) => { sheet.set("view", { frozen: { rows: 0, columns: args.whole(0, 1) } }); },
    FreezeAt: ({ sheet }, args) => {
      const area = rangeBehind(args.object(0))?.area ?? parseAddress(args.text(0))?.area ?? args.wrong(0);
      sheet.set("view", { frozen: { rows: area.row + area.rows, columns: area.column + area.columns } });
    },
    Unfreeze: ({ sheet }) => { sheet.set("view", { frozen: { rows: 0, columns: 0 } }); },
  },
});
