import type { ImportLine } from "../../rules/model/import-line";

/** A kept line as far as a later import can decide it. */
export type DecidableLine = Pick<ImportLine, "state" | "reason">;

/** The state of a kept line that nobody decided. */
export const waitingState = "wacht";

/** The state of a kept line that a later import decided. */
const decidedState = "verwerkt";

/** A line that waited says in its reason which import decided it, so that it waits again for the same reason when that import is undone. */
export function decidedLine({ reason }: DecidableLine, importId: string): DecidableLine {
  return { state: decidedState, reason: `${importId}: ${reason}` };
}

/** Returns whether this import decided the line, be it that only its reason says so yet. */
export function isDecidedBy({ reason }: DecidableLine, importId: string): boolean {
  return reason.startsWith(`${importId}: `);
}

/** Returns the line as it was before the import decided it. */
export function undecidedLine({ reason }: DecidableLine, importId: string): DecidableLine {
  return { state: waitingState, reason: reason.slice(importId.length + 2) };
}
