import { read } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { JudgedCell, JudgedSheet, JudgedValue } from "./judged-sheet";
import { convertAllWithSoffice } from "./run-soffice";

function judgedValue(cell: CellObject): JudgedValue {
  if (cell.t === "e") {
    return { error: cell.w ?? String(cell.v) };
  }
  if (cell.v instanceof Date) {
    throw new TypeError("Dates are read as serial numbers");
  }
  return cell.v ?? null;
}

function judgedCells(sheet: WorkSheet): ReadonlyMap<string, JudgedCell> {
  const cells = new Map<string, JudgedCell>();
  for (const [address, content] of Object.entries(sheet)) {
    if (!address.startsWith("!")) {
      const cell = content as CellObject;
      cells.set(address, { value: judgedValue(cell), formula: cell.f ?? null });
    }
  }
  return cells;
}

function judgedSheets(converted: Uint8Array): readonly JudgedSheet[] {
  const computed = read(converted, { type: "buffer", cellFormula: true, cellDates: false, sheetStubs: true });
  return computed.SheetNames.map((name) => {
    const sheet = computed.Sheets[name];
    if (sheet === undefined) {
      throw new Error(`LibreOffice lost the sheet ${name}`);
    }
    return { name, cells: judgedCells(sheet) };
  });
}

/**
 * Returns every cell of an .xlsx file as LibreOffice computes it, whatever results the file claims. The outcome is read by
 * SheetJS, so that neither the writer of the file nor its reader is the library under test. Dates are serial numbers.
 */
export async function recalculate(bytes: Uint8Array): Promise<readonly JudgedSheet[]> {
  return (await recalculateAll([bytes]))[0] ?? [];
}

/** As `recalculate`, for several files at once. */
export async function recalculateAll(files: readonly Uint8Array[]): Promise<readonly (readonly JudgedSheet[])[]> {
  return (await convertAllWithSoffice(files, "xlsx", "xlsx")).map(judgedSheets);
}
