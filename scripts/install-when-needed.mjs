import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Runs `npm ci` when nothing is installed yet or when the lockfile is newer than what is. Throws when npm fails. */
export function installWhenNeeded(root) {
  if (changedAt(join(root, "node_modules", ".package-lock.json")) >= changedAt(join(root, "package-lock.json"))) return;
  console.log("Pakketten worden geïnstalleerd (npm ci)…");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) throw new Error("npm ci mislukte; zie de melding hierboven.");
}
