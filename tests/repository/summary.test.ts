import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project-files";

interface Run {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

mkdirSync(path.join(root, "test-results"), { recursive: true });
const folder = mkdtempSync(path.join(root, "test-results", "summary-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function suite(...tests: [name: string, status: string][]): object {
  return { name: "a.test.ts", status: tests.some(([, status]) => status === "failed") ? "failed" : "passed", message: "", assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) };
}

/** Runs the two scripts that `npm test` ends with on a report of these suites; undefined stands for a missing report. */
function summarise(suites: readonly object[] | undefined, skipsFail = false): Run {
  const report = path.join(folder, "report.json");
  rmSync(report, { force: true });
  if (suites !== undefined) writeFileSync(report, JSON.stringify({ testResults: suites }));
  const at = (name: string): string => JSON.stringify(pathToFileURL(path.join(root, "scripts", "testing", name)).href);
  const program = `
    import { readJestReport } from ${at("jest-report.mjs")};
    import { printSummary } from ${at("summary.mjs")};
    const part = { name: "unit", counted: true, ms: 1234, ...readJestReport(${JSON.stringify(report)}) };
    process.exitCode = printSummary([part], ${skipsFail}) ? 0 : 1;`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return { lines: done.stdout.trimEnd().split("\n"), ok: done.status === 0 };
}

describe("the closing line of npm test", () => {
  test("counts what the runners report, alone on the last line", () => {
    const run = summarise([suite(["one", "passed"], ["two", "passed"]), suite(["three", "passed"])]);
    expect(run.lines.at(-1)).toBe("3 passed, 0 failed");
    expect(run.ok).toBe(true);
  });

  test("fails when a test fails", () => {
    const run = summarise([suite(["one", "passed"], ["two", "failed"])]);
    expect([run.lines.at(-1), run.ok]).toEqual(["1 passed, 1 failed", false]);
  });

  test("counts a file that could not run, and says why", () => {
    const run = summarise([suite(["one", "passed"]), { name: "b.test.ts", status: "failed", message: "\nCannot find module", assertionResults: [] }]);
    expect([run.lines.at(-1), run.ok]).toEqual(["1 passed, 1 failed", false]);
    expect(run.lines).toContain("FAILED unit: b.test.ts: Cannot find module");
  });

  test("does not take silence for success", () => {
    expect(summarise(undefined).lines.at(-1)).toBe("0 passed, 1 failed");
    expect(summarise([]).lines.at(-1)).toBe("0 passed, 1 failed");
  });

  test("names a skipped test, and fails on it in CI only", () => {
    const suites = [suite(["one", "passed"], ["LibreOffice agrees", "pending"])];
    const local = summarise(suites);
    expect([local.lines.at(-1), local.ok, local.lines.includes("Skipped: LibreOffice agrees")]).toEqual(["1 passed, 0 failed", true, true]);
    const ci = summarise(suites, true);
    expect([ci.lines.at(-1), ci.ok]).toEqual(["1 passed, 1 failed", false]);
  });
});
