import { plainFormat, type CellFormat } from "../model/cell-format";
import type { ConditionalLook } from "../model/conditional-format";

/** Lays the style of a table under the format of a cell: what the cell changed from a plain cell holds. */
export function overTable(format: CellFormat, table: Partial<CellFormat>): CellFormat {
  return {
    ...format,
    fill: format.fill ?? table.fill ?? null,
    bold: format.bold || table.bold === true,
    fontColor: format.fontColor === plainFormat.fontColor ? (table.fontColor ?? format.fontColor) : format.fontColor,
    borders: { ...table.borders, ...format.borders },
  };
}

/** Lays the look of a conditional format over that of a cell. */
export function withConditional(look: CellFormat, condition: ConditionalLook): CellFormat {
  return { ...look, ...condition };
}
