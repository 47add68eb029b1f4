/**
 * `npm run mutation [-- ROOM...]`: mutation tests of the rules, one room of src/rules after the other: every mutant must be noticed by
 * the room's own tests (checks and engine: by the cases and the tests of the engine). Ends with 1 when a room stays below 90 %.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const rules = path.join(root, "src", "rules");
const stryker = path.join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

function ownTests(room) {
  return existsSync(path.join(root, "tests", "rules", room));
}

function run(room) {
  const name = ownTests(room) ? room : "";
  const args = [stryker, "run", "--mutate", `src/rules/${room}/**/*.ts`, "--incrementalFile", path.join("build", "mutation", `${room}.json`), "--incremental"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, MUTATION_ROOM: name, MUTATION_REPORT: room } });
  return status === 0;
}

// The model is types, but for a few functions that every other test leans on.
const rooms = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "model").map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((room) => !rooms.includes(room));
if (unknown.length > 0) throw new Error(`src/rules has no room ${unknown.join(", ")}; it has ${rooms.join(", ")}.`);
const weak = (wanted.length > 0 ? wanted : rooms).filter((room) => !run(room));
console.log(weak.length === 0 ? "Every room is at 90 % or above." : `Below 90 %, or not run: ${weak.join(", ")}.`);
process.exitCode = weak.length === 0 ? 0 : 1;
