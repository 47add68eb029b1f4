import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { fullAddress } from "../model/address";
import { isEntireColumn, isEntireRow } from "../model/area";
import type { Area } from "../model/area";
import { eachOf } from "./each-of";
import { range } from "./range";
import { clearRange } from "./range-edits";
import { rangeFormat } from "./range-format";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./sheet-ref";
import { worksheet } from "./worksheet";

interface AreasRef extends SheetRef {
  readonly areas: readonly Area[];
}

function refs({ office, sheet, areas }: AreasRef): readonly RangeRef[] {
  return areas.map((area) => new RangeRef(office, sheet, area));
}

const collection = defineClass<AreasRef>({
  name: "RangeCollection",
  reads: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (self, args) => range(refs(self)[args.whole(0)] ?? args.wrong(0)),
  },
  items: (self) => refs(self).map((ref) => range(ref)),
});

const wrap: (self: AreasRef) => OfficeObject = defineClass<AreasRef>({
  name: "RangeAreas",
  scalars: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
  },
  parts: {
    Areas: (self) => collection(self),
    Format: (self) => eachOf(refs(self).map((ref) => rangeFormat(ref))),
    Worksheet: ({ office, sheet }) => worksheet({ office, sheet }),
  },
  writes: { Clear: (self, args) => { refs(self).forEach((ref) => clearRange(ref, args)); } },
});

/** Excel.RangeAreas: several rectangles of one sheet. */
export function rangeAreas(self: SheetRef, areas: readonly Area[]): OfficeObject {
  return wrap({ ...self, areas });
}
