import { finishHash, textHash } from "./text-hash";

/** Returns a number that is equal for names that are equal ignoring case, or 0 for an empty one. */
export function nameHash(name: string): number {
  return name === "" ? 0 : finishHash(textHash(0x811c9dc5, name));
}
