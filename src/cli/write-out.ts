import { writeFile } from "node:fs/promises";
import { Unusable } from "./unusable";

/**
 * Writes the text into a file, over what it held.
 * @throws Unusable when the path is a folder or cannot be written.
 */
export async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (problem) {
    const isFolder = problem instanceof Error && "code" in problem && problem.code === "EISDIR";
    throw new Unusable({ code: isFolder ? "out-is-folder" : "out-unwritable", facts: { path } });
  }
}
