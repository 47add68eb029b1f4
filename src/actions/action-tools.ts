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
}
