/**
 * `npm run mutation [-- ROOM...]`: mutation tests of the rules. Every mutant of a room of src/rules must be noticed by the tests of the
 * rooms; those of checks and engine by the cases and the tests of the engine. Prints a score per room and ends with 1 when one stays
 * below 90 %. docs/mutation.md says why the survivors may live.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const rules = path.join(root, "src", "rules");
const output = path.join(root, "build", "mutation");
const stryker = path.join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
const wantedScore = 90;

/** What the checks say is told in cases; the properties of the engine would only slow each of them down. */
const casesOfChecks = "checks cited-findings closed-year";

/** What stands in no room, such as the making of the engine, goes with the engine. */
function filesOf(room) {
  return room === "engine" ? ["src/rules/*.ts", "src/rules/engine/**/*.ts"] : [`src/rules/${room}/**/*.ts`];
}

function ownTests(room) {
  return existsSync(path.join(root, "tests", "rules", room));
}

/** Runs rooms in one go; returns the score of each, none where Stryker did not finish. */
function run(rooms) {
  const report = path.join(output, "reports", "mutation.json");
  rmSync(report, { force: true });
  mkdirSync(output, { recursive: true });
  const mutate = rooms.flatMap(filesOf).join(",");
  const tests = rooms.filter(ownTests).join(" ");
  const env = { ...process.env, MUTATION_TESTS: tests, MUTATION_ONLY: rooms.includes("checks") ? casesOfChecks : "" };
  spawnSync(process.execPath, [stryker, "run", "--mutate", mutate], { cwd: root, stdio: "inherit", env });
  if (!existsSync(report)) return [];
  const files = Object.entries(JSON.parse(readFileSync(report, "utf8")).files);
  const mutantsOf = (room) => files.filter(([name]) => rooms.length === 1 || name.startsWith(`src/rules/${room}/`)).flatMap(([, file]) => file.mutants);
  return rooms.map((room) => scoreOf(room, mutantsOf(room)));
}

function scoreOf(room, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const missed = count("Survived", "NoCoverage");
  return { room, mutants: noticed + missed, missed, score: noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed) };
}

// The model is types, but for a few functions that every other test leans on.
const rooms = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "model").map(({ name }) => name);
const wanted = process.argv.length > 2 ? process.argv.slice(2) : rooms;
const unknown = wanted.filter((room) => !rooms.includes(room));
if (unknown.length > 0) throw new Error(`src/rules has no room ${unknown.join(", ")}; it has ${rooms.join(", ")}.`);

const groups = [wanted.filter(ownTests), ...wanted.filter((room) => !ownTests(room)).map((room) => [room])].filter((group) => group.length > 0);
const scores = groups.flatMap(run);
for (const { room, mutants, missed, score } of scores) {
  console.log(`${room.padEnd(16)} ${score.toFixed(2).padStart(6)} %  ${mutants} mutants, ${missed} not noticed`);
}
const weak = wanted.filter((room) => !scores.some((one) => one.room === room && one.score >= wantedScore));
console.log(weak.length === 0 ? `Every room is at ${wantedScore} % or above.` : `Below ${wantedScore} %, or not run: ${weak.join(", ")}.`);
process.exitCode = weak.length === 0 ? 0 : 1;
