import { openWorkbook } from "../xlsx/open-workbook";
import { saveWorkbook } from "../xlsx/save-workbook";
import type { Workbook } from "../model/workbook";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a workbook to the person as a file to keep. */
export async function download(workbook: Workbook, name: string): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.xlsx`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Reads a file that the person chose; rejects when it is no workbook that this host knows. */
export async function readFile(file: File): Promise<Workbook> {
  return openWorkbook(new Uint8Array(await file.arrayBuffer()));
}
