import type { Worksheet } from "../../model/worksheet";
import { defaultColumnWidth } from "../../model/sheet-layout";
import { fileWidth } from "../column-width";
import type { LookRegister } from "../looks/look-register";
import { xmlElement } from "../package/xml-text";

interface ColumnFields {
  readonly width: number;
  readonly customWidth: true | undefined;
  readonly hidden: true | undefined;
  readonly style: number | undefined;
  /** Attributes of a group, as they are written. */
  readonly group: string;
}

/** `cols` of a sheet: widths, hidden columns, the looks of whole columns, and `groups` by column; equal neighbours are written together. Empty when all is plain. */
export function columnsElement({ layout, grid }: Worksheet, looks: LookRegister, groups: ReadonlyMap<number, string>): string {
  const touched = new Set([...layout.columnWidths.keys(), ...layout.hiddenColumns, ...grid.columnFormats.keys(), ...groups.keys()]);
  const runs: { min: number; max: number; fields: ColumnFields }[] = [];
  for (const column of [...touched].sort((one, other) => one - other)) {
    const points = layout.columnWidths.get(column);
    const format = grid.columnFormats.get(column);
    const look = format === undefined ? 0 : looks.numberOf(format);
    const fields: ColumnFields = {
      width: fileWidth(points ?? defaultColumnWidth),
      customWidth: points === undefined ? undefined : true,
      hidden: layout.hiddenColumns.has(column) || undefined,
      style: look === 0 ? undefined : look,
      group: groups.get(column) ?? "",
    };
    const last = runs.at(-1);
    if (last?.max === column && JSON.stringify(last.fields) === JSON.stringify(fields)) {
      last.max = column + 1;
    } else {
      runs.push({ min: column + 1, max: column + 1, fields });
    }
  }
  const written = runs.map(({ min, max, fields: { group, ...fields } }) => xmlElement("col", { min, max, ...fields }).replace("/>", () => `${group}/>`));
  return written.length === 0 ? "" : xmlElement("cols", {}, written);
}
