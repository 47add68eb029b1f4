import { readFile } from "node:fs/promises";
import { errorCode } from "../error-code";
import { Unusable } from "../unusable";

const reasons: Readonly<Record<string, "missing" | "folder" | "denied">> = { ENOENT: "missing", ENOTDIR: "missing", EISDIR: "folder", EACCES: "denied", EPERM: "denied" };

/**
 * Returns what a file holds.
 * @throws Unusable when it cannot be read.
 */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (problem) {
    throw new Unusable({ code: "file-unreadable", facts: { file, why: reasons[errorCode(problem)] ?? "other" } });
  }
}
