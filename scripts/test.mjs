/**
 * `npm test`: installs what it needs, then compiler, linter and every test. `--ci` (or CI=true): a skipped test fails, and
 * so does a work tree that the tests left changed. `--only unit,host`: those parts only. Exit code 0 only if all is well.
 */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { installWhenNeeded } from "./install-when-needed.mjs";
import { readJestReport } from "./testing/jest-report.mjs";
import { runNode } from "./testing/run-part.mjs";
import { printSummary } from "./testing/summary.mjs";
import { reportTools } from "./testing/tools.mjs";
import { workTreeState } from "./testing/work-tree.mjs";

const root = path.resolve(import.meta.dirname, "..");
const results = path.join(root, "test-results");
const ci = process.argv.includes("--ci") || process.env["CI"] === "true";
const environment = ci ? { CI: "true" } : {};
const chosen = process.argv[process.argv.indexOf("--only") + 1];
const only = process.argv.includes("--only") ? new Set((chosen ?? "").split(",")) : undefined;

const tsc = path.join("node_modules", "typescript", "bin", "tsc");
const parts = [
  { name: "typecheck", runs: [[tsc, "-p", path.join("src", "rules")], [tsc, "-p", "tsconfig.json"]] },
  { name: "lint", runs: [[path.join("node_modules", "eslint", "bin", "eslint.js"), "."]] },
  // Jest leaves one core idle, which is half of a machine with two.
  { name: "unit", jest: ["--maxWorkers=100%"] },
  { name: "host", jest: ["--maxWorkers=100%"] },
  { name: "e2e", jest: ["--runInBand"] },
];

async function check({ name, runs }) {
  const done = [];
  for (const args of runs) done.push(await runNode(root, args, environment));
  const wrong = done.filter((run) => !run.ok);
  const problems = wrong.map((run) => (run.timedOut ? "it did not end in time" : "see its output above"));
  const ms = done.reduce((sum, run) => sum + run.ms, 0);
  return { name, counted: false, ms, passed: 0, failed: wrong.length > 0 ? 1 : 0, skipped: [], problems };
}

async function tests({ name, jest }) {
  const file = path.join(results, `${name}.json`);
  const program = path.join("node_modules", "jest", "bin", "jest.js");
  const args = ["--selectProjects", name, "--ci", "--json", "--outputFile", file, ...jest];
  const run = await runNode(root, [program, ...args], environment);
  const report = readJestReport(file);
  const problems = run.timedOut ? ["it did not end in time", ...report.problems] : report.problems;
  const unexplained = !run.ok && report.failed === 0;
  if (unexplained) problems.push("the runner failed although every test passed; see its output above");
  return { name, counted: true, ms: run.ms, ...report, problems, failed: report.failed + (unexplained ? 1 : 0) };
}

async function runEverything() {
  const before = ci ? workTreeState(root) : undefined;
  const done = [];
  for (const part of parts.filter(({ name }) => only === undefined || only.has(name))) {
    console.log(`\n== ${part.name}`);
    done.push(await (part.jest === undefined ? check(part) : tests(part)));
  }
  if (before !== undefined) {
    const clean = workTreeState(root) === before;
    const problems = clean ? [] : [`the tests left files behind:\n${workTreeState(root)}`];
    done.push({ name: "work tree", counted: false, ms: 0, passed: 0, failed: clean ? 0 : 1, skipped: [], problems });
  }
  return done;
}

if (Number(process.versions.node.split(".")[0]) < 20) throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
installWhenNeeded(root);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await reportTools(root);
if (!printSummary(await runEverything(), ci)) process.exitCode = 1;
