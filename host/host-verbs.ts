import type { ExcelHost } from "./excel-host";

/**
 * What a test may do and see beside the add-in: the same verbs in Jest (`host/jest/test-kit.ts`) and on the page (`window.excelHost`).
 * Described in host/README.md.
 */
export interface HostVerbs extends Pick<ExcelHost, "read" | "type" | "paste" | "asSecondAuthor" | "fault" | "counters" | "resetCounters" | "refusals" | "forgetRefusals" | "createdWorkbooks"> {
  /** The workbook as the bytes of an .xlsx. */
  save(): Promise<Uint8Array>;
  /** Opens a workbook in the place of the one that is open; the add-in starts anew beside it. */
  open(bytes: Uint8Array): Promise<void>;
  /** Presses a button of the ribbon by the id of its control; resolves when its function has ended. */
  press(controlId: string): Promise<void>;
}
