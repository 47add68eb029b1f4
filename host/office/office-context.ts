import type { Culture } from "../input/culture";
import type { Area } from "../model/area";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/** What the adapters of the Office API need of the host around them. */
export interface OfficeContext {
  readonly workbook: Workbook;
  readonly culture: Culture;
  readonly calculation: {
    /** Brings results up to date, unless calculation is held up. */
    settle(): Promise<void>;
    /** Calculates everything again. */
    recalculate(): Promise<void>;
    /** Leaves results as they are until the batch ends. */
    suspend(): void;
  };
  /** Counts who listens to an event; `name` is the registration's, such as "Worksheet.DataChanged". */
  readonly registrations: { add(name: string): void; remove(name: string): void };
  /** A workbook that an add-in had made was opened beside this one. */
  openedBeside(bytes: Uint8Array): void;
  /** The range that an event told of; null when it is no longer known. */
  eventRange(referenceId: string): { readonly sheet: Worksheet; readonly area: Area } | null;
}
