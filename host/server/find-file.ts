import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Finds the file that a path of an address names inside a folder. Nothing outside the folder is ever found:
 * not by "..", not by an encoded separator, not through a link.
 */
export function findFile(folder: string, path: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  const steps = plain.split("/").filter((step) => step !== "" && step !== ".");
  if (steps.some((step) => step === ".." || step.includes("\\") || step.includes("\0") || step.includes(":"))) return undefined;
  const file = join(folder, ...steps);
  if (!isFile(file)) return undefined;
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? file : undefined;
}
