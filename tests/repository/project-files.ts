import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "..", "..");

/** The text files that are committed or about to be, as paths from the root with forward slashes. */
export function projectFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 24 });
  const files = listed.split("\0").filter((file) => file !== "" && existsSync(path.join(root, file)));
  return files.filter((file) => statSync(path.join(root, file)).isFile()).sort();
}

/** A file of the project as text. */
export function textOf(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
