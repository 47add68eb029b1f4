import { errorCode } from "../error-code";
import { Unusable } from "../unusable";

const reasons: Readonly<Record<string, "missing" | "folder" | "denied">> = { ENOENT: "missing", ENOTDIR: "missing", EISDIR: "folder", EACCES: "denied", EPERM: "denied" };

/** Returns what makes a file unusable that the system could not read. */
export function unreadableFile(file: string, problem: unknown): Unusable {
  return new Unusable({ code: "file-unreadable", facts: { file, why: reasons[errorCode(problem)] ?? "other" } });
}
