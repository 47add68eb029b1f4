import { spawnSync } from "node:child_process";

/** What git calls changed or untracked in the work tree, one line each; undefined where this is no git work tree. */
export function workTreeState(root) {
  const done = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" });
  return done.status === 0 ? done.stdout : undefined;
}
