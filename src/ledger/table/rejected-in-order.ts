import type { RejectedLine } from "../model/rejected-line";

/** Returns all rejected lines in the order of the file. */
export function rejectedInOrder(...lists: readonly (readonly RejectedLine[])[]): RejectedLine[] {
  return lists.flat().sort((one, other) => one.line - other.line);
}
