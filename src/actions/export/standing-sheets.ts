import { addressesToCompare, compareStandingSheet, type SheetComparison } from "../../book/report/compare-standing-sheet";
import type { ReportSheet } from "../../book/report/report-sheet";
import type { WorkbookPort } from "../ports/workbook-port";

/** Reads the report sheets of a year as they stand in the workbook and holds each against the report that would be made now. It writes nothing. */
export async function standingSheets(workbook: Pick<WorkbookPort, "readCells">, expected: readonly ReportSheet[]): Promise<readonly SheetComparison[]> {
  const found: SheetComparison[] = [];
  for (const sheet of expected) {
    found.push(compareStandingSheet(sheet, await workbook.readCells(sheet.name, addressesToCompare(sheet))));
  }
  return found;
}
