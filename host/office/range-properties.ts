import type { Arguments } from "../dispatch/arguments";
import type { Wire } from "../dispatch/wire";
import { addressOf, fullAddress } from "../model/address";
import { cellArea } from "../model/area";
import { Trouble } from "../model/trouble";
import type { RangeRef } from "./range-ref";
import { isRecord } from "./wire-value";

/** Range.getCellProperties: what of each cell was asked for. Served are the address and whether a cell is locked. */
export function cellProperties(range: RangeRef, args: Arguments): Wire {
  const wanted = asked(args, "Range.getCellProperties", ["address", "format"]);
  const protection = wantsProtection(wanted["format"], "Range.getCellProperties");
  const { area, sheet } = range;
  if (area.rows * area.columns > 5_000_000) {
    throw new Trouble("RangeExceedsLimit", "The range holds more than 5 million cells.");
  }
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const place = cellArea(area.row + row, area.column + column);
      const { locked, formulaHidden } = sheet.cell(place.row, place.column).format;
      return {
        ...(wanted["address"] === true ? { address: fullAddress(sheet.name, place) } : {}),
        ...(protection ? { format: { protection: { locked, formulaHidden } } } : {}),
      };
    }),
  );
}

/** Range.getRowProperties: one entry per row. Served are the address and whether a row is hidden. */
export function rowProperties({ sheet, area }: RangeRef, args: Arguments): Wire {
  const wanted = asked(args, "Range.getRowProperties", ["address", "rowHidden"]);
  return Array.from({ length: area.rows }, (_, at) => ({
    ...(wanted["address"] === true ? { address: `${sheet.name}!${addressOf({ row: area.row + at, column: 0, rows: 1, columns: 16_384 })}` } : {}),
    ...(wanted["rowHidden"] === true ? { rowHidden: sheet.layout.hiddenRows.has(area.row + at) } : {}),
  }));
}

/** Range.getColumnProperties: one entry per column. Served are the address and whether a column is hidden. */
export function columnProperties({ sheet, area }: RangeRef, args: Arguments): Wire {
  const wanted = asked(args, "Range.getColumnProperties", ["address", "columnHidden"]);
  return Array.from({ length: area.columns }, (_, at) => ({
    ...(wanted["address"] === true ? { address: `${sheet.name}!${addressOf({ row: 0, column: area.column + at, rows: 1_048_576, columns: 1 })}` } : {}),
    ...(wanted["columnHidden"] === true ? { columnHidden: sheet.layout.hiddenColumns.has(area.column + at) } : {}),
  }));
}

function asked(args: Arguments, member: string, served: readonly string[]): Readonly<Record<string, Wire>> {
  const options = args.raw(0);
  if (!isRecord(options)) {
    return args.wrong(0);
  }
  const other = Object.keys(options).find((key) => !served.includes(key));
  if (other !== undefined) {
    throw new Trouble("NotImplemented", `${member}: ${other} is not served by this host.`);
  }
  return options;
}

function wantsProtection(format: Wire | undefined, member: string): boolean {
  if (format === undefined || format === null) {
    return false;
  }
  if (!isRecord(format) || Object.keys(format).some((key) => key !== "protection")) {
    throw new Trouble("NotImplemented", `${member}: of the format only its protection is served by this host.`);
  }
  return format["protection"] === true;
}
