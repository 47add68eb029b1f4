import { textOf } from "./project-files";

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string; readonly dev?: boolean; readonly license?: string }>>;
}

const ours = JSON.parse(textOf("package.json")) as Manifest;
const lock = JSON.parse(textOf("package-lock.json")) as Lock;

function rowsBelow(heading: string): Map<string, readonly string[]> {
  const part = textOf("docs/dependencies.md").split(/^## /m).find((section) => section.startsWith(heading)) ?? "";
  const rows = part.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| package") && !line.startsWith("| ---"));
  return new Map(rows.map((row) => row.split("|").map((cell) => cell.trim())).map(([, name = "", ...cells]) => [name, cells]));
}

function installed(name: string): Manifest {
  return JSON.parse(textOf(`node_modules/${name}/package.json`)) as Manifest;
}

const shipped = rowsBelow("What ships");
const tools = rowsBelow("Tools");

describe("what this project depends on", () => {
  test("is explained line by line, what ships apart from what does not", () => {
    expect([...shipped.keys()].sort()).toEqual(Object.keys(ours.dependencies).sort());
    expect([...tools.keys()].sort()).toEqual(Object.keys(ours.devDependencies).sort());
  });

  test("stands there with the version and licence that are installed, and a reason", () => {
    for (const [name, [version, licence, why]] of [...shipped, ...tools]) {
      const own = installed(name);
      expect([name, version]).toEqual([name, own.version]);
      expect([name, licence]).toEqual([name, own.license === "LICENSE" ? "Microsoft" : own.license]);
      expect(why).toMatch(/\w{3}/);
    }
  });

  test("is pinned to exact versions", () => {
    const versions = Object.values({ ...ours.dependencies, ...ours.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("goes with Apache-2.0: permissive in the product, and nothing copyleft but axe-core among the tools", () => {
    const product = Object.entries(lock.packages).filter(([path, entry]) => path !== "" && entry.dev !== true);
    const permissive = ["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0"];
    expect(product.length).toBeGreaterThan(20);
    expect(product.filter(([, entry]) => !permissive.includes(entry.license ?? "")).map(([path, entry]) => `${path} ${entry.license ?? "none"}`)).toEqual([]);
    const copyleft = Object.entries(lock.packages).filter(([, entry]) => /GPL|MPL|EPL|CDDL/.test(entry.license ?? "") && !/ OR /.test(entry.license ?? ""));
    expect(copyleft.map(([path]) => path)).toEqual(["node_modules/axe-core"]);
  });

  test("is locked by content, not by the address of one registry", () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path.startsWith("node_modules/"));
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.integrity !== undefined).length).toBeGreaterThan(500);
    expect(textOf(".npmrc")).toContain("omit-lockfile-registry-resolved=true");
  });
});

describe("the licence of this project", () => {
  test("is Apache-2.0, in full", () => {
    expect(ours.license).toBe("Apache-2.0");
    const text = textOf("LICENSE");
    expect(text).toMatch(/^\s*Apache License\s+Version 2\.0, January 2004/);
    for (const section of ["1. Definitions.", "2. Grant of Copyright License.", "3. Grant of Patent License.", "4. Redistribution.", "9. Accepting Warranty or Additional Liability."]) {
      expect(text).toContain(section);
    }
    expect(textOf("NOTICE")).toMatch(/^Bestedingsboek/);
  });
});
