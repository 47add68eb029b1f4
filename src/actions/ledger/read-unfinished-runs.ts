import type { Book } from "../../rules/model/book";
import type { WorkbookPort } from "../ports/workbook-port";
import { standingRuns } from "./import-ids";
import { unfinishedRuns } from "./unfinished-runs";

/** Returns the runs of a file that stopped half-way. Only where runs of it stand is the journal read. */
export async function readUnfinishedRuns(workbook: WorkbookPort, book: Book, importId: string): Promise<readonly string[]> {
  return standingRuns(book, importId).length === 0 ? [] : unfinishedRuns(book, (await workbook.readTables(["tblLogboek"])).get("tblLogboek"), importId);
}
