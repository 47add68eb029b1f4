import type { ExportWorkbook } from "../book/export/export-sheet";
import type { Clock } from "./ports/clock";
import type { Hash } from "./ports/hash";
import type { NewId } from "./ports/ids";
import type { WorkbookPort } from "./ports/workbook-port";

/** What every action works with. */
export interface ActionTools {
  readonly workbook: WorkbookPort;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly hash: Hash;
  /** Returns the bytes of an .xlsx with these sheets; what writes it is loaded at the first call. */
  readonly writeWorkbook: (workbook: ExportWorkbook) => Promise<Uint8Array>;
}
