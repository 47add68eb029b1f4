import { readFile } from "node:fs/promises";
import { unreadableFile } from "./unreadable-file";

/**
 * Returns what a file holds.
 * @throws Unusable when it cannot be read.
 */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (problem) {
    throw unreadableFile(file, problem);
  }
}
