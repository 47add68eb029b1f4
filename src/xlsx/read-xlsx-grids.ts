import type { Grid, GridCell } from "./grid";
import { gridDate, isoText } from "./grid-date";
import { readXlsx } from "./hucre-door";
import type { CellValue, Sheet } from "./hucre-door";
import { serialOfDate } from "./serial-of-date";
import { UnreadableWorkbook } from "./unreadable-workbook";

type DateSystem = "1900" | "1904";

/** A number format of zeros alone shows codes: 420 as "0420". */
const paddedFormat = /^0{2,}$/;

/**
 * Returns all sheets of an .xlsx file.
 * @throws UnreadableWorkbook for bytes that are no .xlsx file.
 */
export async function readXlsxGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { dateSystem } = await readFile(bytes, { sheets: [] });
  // serialOfDate says why dates are read as if from 1904.
  const { sheets } = await readFile(bytes, { dateSystem: "1904", readStyles: true });
  return sheets.map((sheet) => gridOf(sheet, dateSystem === "1904" ? "1904" : "1900"));
}

async function readFile(bytes: Uint8Array, options: Parameters<typeof readXlsx>[1]): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(bytes, options);
  } catch (cause) {
    throw new UnreadableWorkbook("not-a-workbook", { cause });
  }
}

function gridOf(sheet: Sheet, system: DateSystem): Grid {
  const hasStyles = sheet.cells !== undefined && sheet.cells.size > 0;
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => cellOf(value, system, hasStyles && typeof value === "number" ? sheet.cells?.get(`${at},${column}`)?.style?.numFmt : undefined)),
  );
  return { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows };
}

function cellOf(value: CellValue, system: DateSystem, format: string | undefined): GridCell {
  if (value === null) {
    return "";
  }
  if (value instanceof Date) {
    return dateOf(value, system);
  }
  if (typeof value === "boolean") {
    return value ? "TRUE" : "FALSE";
  }
  if (typeof value === "number" && format !== undefined && paddedFormat.test(format) && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(format.length, "0");
  }
  return value;
}

/** A time of day without a day stays the number it is. */
function dateOf(value: Date, system: DateSystem): GridCell {
  const serial = serialOfDate(value);
  const date = system === "1900" ? gridDate(serial) : serial >= 1 ? isoText(value) : null;
  return date === null ? serial : { date };
}
