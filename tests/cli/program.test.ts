import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import type { FileJob } from "../../src/cli/jobs/file-job";
import { runInWorkers } from "../../src/cli/jobs/run-in-workers";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const root = path.resolve(__dirname, "..", "..");

function program(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, [path.join(root, "scripts", "bestedingsboek.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  return { exit: done.status, stdout: done.stdout, stderr: done.stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, [path.join(root, "scripts", "build-project.mjs")], { cwd: root });
}, 300_000);

const files = ["docs/examples/book-d14-mistakes.json", "tests/data/books/version-1.xlsx", "docs/examples/book-d14.json"];

describe("the built program", () => {
  test("judges several files over several workers, in their order, and the same bytes come out everywhere", () => {
    const call = ["check", ...files, "--json", "--today", "2026-02-01"];
    const here = program(call, { TZ: "Europe/Amsterdam", LANG: "nl_NL.UTF-8", LC_ALL: "" });
    const there = program(call, { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "tr_TR.UTF-8" });
    expect((JSON.parse(here.stdout) as { books: { source: string }[] }).books.map(({ source }) => source)).toEqual(files);
    expect(there).toEqual(here);
    expect(here.exit).toBe(1);
  }, 60_000);

  test("ends with 2 for a call that makes no sense, and with 0 for a list", () => {
    expect(program(["chek"]).exit).toBe(2);
    expect(program(["schemes"])).toMatchObject({ exit: 0, stdout: "" });
  }, 60_000);

  test("writes the accountant's workbook, which another reader opens with its figures and tables", () => {
    const out = path.join(folder.path, "dossier.xlsx");
    const done = program(["export", "docs/examples/book-d14.json", "--year", "2022", "--out", out, "--today", "2026-02-01"], { TZ: "Pacific/Kiritimati" });
    expect(done).toEqual({ exit: 0, stdout: "", stderr: `Geschreven: ${out}\n` });
    const workbook = read(readFileSync(out), { cellFormula: true });
    expect(workbook.SheetNames.slice(0, 3)).toEqual(["Inhoud", "Indicatoren 2022", "Aansluiting 2022"]);
    const lines: unknown[][] = utils.sheet_to_json(workbook.Sheets["Indicatoren 2022"] ?? {}, { header: 1, raw: true, defval: "" });
    const headers = lines.find((line) => line.includes("Exact")) ?? [];
    const first = lines.find((line) => line.includes("D14/01")) ?? [];
    expect(first[headers.indexOf("Exact")]).toBe(55_000);
    expect(JSON.stringify(workbook.Sheets["Verschillen"])).toContain("dit boek is geen werkmap en heeft geen verslagbladen");
  }, 60_000);

  test("does not mind a reader that has seen enough", () => {
    const command = `"${process.execPath}" scripts/bestedingsboek.mjs schemes --json | head -c 11`;
    const done = spawnSync("bash", ["-o", "pipefail", "-c", command], { cwd: root, encoding: "utf8" });
    expect({ stdout: done.stdout, unexpected: done.stderr.includes("EPIPE"), status: done.status }).toEqual({ stdout: '{\n  "format', unexpected: false, status: 0 });
  }, 60_000);
});

test("a bug in a worker fails the run instead of leaving it waiting", async () => {
  const jobs = files.map((file) => ({ file }) as FileJob);
  await expect(runInWorkers(path.join(__dirname, "broken-worker.mjs"))(jobs, () => undefined)).rejects.toThrow("broken worker");
});
