import { writeFile } from "node:fs/promises";
import { errorCode } from "./error-code";
import { Unusable } from "./unusable";

/**
 * Writes text or bytes into a file, over what it held.
 * @throws Unusable when the path is a folder or cannot be written.
 */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (problem) {
    throw new Unusable({ code: errorCode(problem) === "EISDIR" ? "out-is-folder" : "out-unwritable", facts: { path } });
  }
}
