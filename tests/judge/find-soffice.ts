import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const installed = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
];

/** Returns the path of LibreOffice's soffice: from the variable SOFFICE, on the PATH or in a usual place; null when there is none. */
export function findSoffice(): string | null {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => [join(folder, "soffice"), join(folder, "soffice.exe")]);
  const candidates = [process.env["SOFFICE"] ?? "", ...onPath, ...installed];
  return candidates.find((path) => path !== "" && existsSync(path)) ?? null;
}
