/**
 * A test runner for Stryker that keeps one process warm: it compiles every file of the project once, and for each mutant evaluates the
 * project's modules anew with that mutant active, then runs the tests that reach it. A mutant costs some hundredths of a second, where
 * starting Jest for it costs two seconds, and values that modules compute while they load are mutated too. It knows what the tests of the
 * rules use of Jest: describe, test, their each, and expect.
 */
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { format } from "node:util";
import vm from "node:vm";
import { transformSync } from "@swc/core";

const require = createRequire(import.meta.url);
const { expect } = createRequire(require.resolve("jest"))("expect");
const coverage = (globalThis.__stryker__ ??= {});

function resolveFile(from, request) {
  const base = path.resolve(path.dirname(from), request);
  const candidates = /\.(json|ts)$/.test(base) ? [base] : [`${base}.ts`, base];
  const found = candidates.find((file) => compiled.has(file) || existing(file));
  if (found === undefined) throw new Error(`${from} asks for ${request}, which is not there.`);
  return found;
}

const compiled = new Map();

function existing(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return false;
  }
  compiled.set(file, file.endsWith(".json") ? JSON.parse(text) : compile(file, text));
  return true;
}

function compile(file, text) {
  const { code } = transformSync(text, {
    filename: file,
    sourceMaps: "inline",
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  return vm.compileFunction(code, ["module", "exports", "require", "__dirname", "describe", "test", "expect"], { filename: file });
}

/** One fresh evaluation of the given test files and of all that they import: the tests they hold, each with its file and number as id. */
function collect(files) {
  const modules = new Map();
  const tests = [];
  let names = [];
  let file = "";
  let before = 0;
  const test = (name, run) => {
    tests.push({ id: `${path.relative("", file)} ${tests.length - before}: ${[...names, name].join(" ")}`, run });
  };
  const describe = (name, body) => {
    const outer = names;
    names = [...names, name];
    body();
    names = outer;
  };
  describe.each = each(describe);
  test.each = each(test);
  const load = (name) => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const content = compiled.get(name);
    const own = (request) => (request.startsWith(".") ? load(resolveFile(name, request)) : require(request));
    if (typeof content === "function") content(module, module.exports, own, path.dirname(name), describe, test, expect);
    else module.exports = content;
    return module.exports;
  };
  for (file of files) {
    before = tests.length;
    load(resolveFile(file, file));
  }
  return tests;
}

/** As in Jest: a row is an array of arguments or one argument; the name takes them in order, or fields of the argument as "$field". */
function each(declare) {
  return (rows) => (name, body) => {
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      const named = name.replace(/\$(\w+)/g, (_, field) => String(values[0]?.[field]));
      const places = (named.match(/%[a-z]/g) ?? []).length;
      declare(`${format(named.replaceAll("%p", "%j"), ...values.slice(0, places))} [${index}]`, () => body(...values));
    });
  };
}

function namesIn(variable) {
  return (process.env[variable] ?? "").split(" ").filter((name) => name !== "");
}

function testsIn(folder) {
  return readdirSync(folder).filter((file) => file.endsWith(".test.ts")).sort().map((file) => path.join(folder, file));
}

class WarmRunner {
  times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folders = namesIn("MUTATION_TESTS").map((room) => path.resolve("tests", "rules", room));
    const only = namesIn("MUTATION_ONLY");
    const tests = (folders.length > 0 ? folders : [path.resolve("tests", "rules")]).flatMap(testsIn);
    this.files = tests.filter((file) => only.length === 0 || only.includes(path.basename(file, ".test.ts")));
    const setup = path.resolve("tests", "rules", "mutation-setup.ts");
    if (this.files.length === 0) throw new Error("These rooms have no tests.");
    // fast-check is not of the project, so that what is set here stays set.
    collect([setup]);
  }

  async dryRun() {
    Object.assign(coverage, { activeMutant: undefined, currentTestId: undefined, hitCount: undefined, hitLimit: undefined });
    coverage.mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    for (const { id, run } of collect(this.files)) {
      coverage.currentTestId = id;
      const started = performance.now();
      const failureMessage = await failure(run);
      coverage.currentTestId = undefined;
      const outcome = failureMessage === null ? { status: 0 } : { status: 1, failureMessage };
      const timeSpentMs = performance.now() - started;
      this.times.set(numberOf(id), timeSpentMs);
      results.push({ id, name: id, timeSpentMs, ...outcome });
    }
    return { status: "complete", tests: results, mutantCoverage: coverage.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(coverage, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    // By file and number: a mutant may change the name of a test.
    const wanted = testFilter === undefined ? null : new Set(testFilter.map(numberOf));
    const files = this.files.filter((file) => wanted === null || testFilter.some((id) => id.startsWith(`${path.relative("", file)} `)));
    let ran = 0;
    let message = null;
    let killer = testFilter?.[0] ?? "";
    try {
      for (const { id, run } of this.quickestFirst(collect(files).filter((test) => wanted === null || wanted.has(numberOf(test.id))))) {
        ran += 1;
        message = await failure(run);
        if (message !== null) {
          killer = id;
          break;
        }
      }
    } catch (error) {
      // A module that no longer loads fails every test that needs it.
      message = String(error);
    } finally {
      coverage.activeMutant = undefined;
    }
    if (hitLimit !== undefined && coverage.hitCount > hitLimit) return { status: "timeout", reason: `Hit limit reached (${coverage.hitCount}/${hitLimit})` };
    return message === null ? { status: "survived", nrOfTests: ran } : { status: "killed", killedBy: [killer], failureMessage: message, nrOfTests: ran };
  }

  /** Most mutants fall to a quick test; a process that was started anew, after a mutant that never ended, has no times and keeps the order. */
  quickestFirst(tests) {
    const time = ({ id }) => this.times.get(numberOf(id)) ?? 0;
    return [...tests].sort((one, other) => time(one) - time(other));
  }
}

/** The file of a test and its number in it. */
function numberOf(id) {
  return id.slice(0, id.indexOf(":"));
}

async function failure(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function createRunner() {
  return new WarmRunner();
}
createRunner.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "warm", factory: createRunner }];
