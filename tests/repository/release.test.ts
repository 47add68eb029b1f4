import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const root = path.resolve(__dirname, "..", "..");
const folder = path.join(root, "build", "release-test");
const releases = {
  cdn: { origin: "https://pane.gemeente-voorbeeld.example", office: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" },
  self: { origin: "https://addins.voorbeeld.example:8443", office: "office-js/office.js" },
  local: { origin: "https://localhost:3443", office: "/office-js/office.js" },
};
type Release = keyof typeof releases;

const names = Object.keys(releases) as Release[];

function text(release: Release, file: string): string {
  return readFileSync(path.join(folder, release, file), "utf8");
}

function filesOf(release: Release): string[] {
  const entries = readdirSync(path.join(folder, release), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(path.join(folder, release), path.join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(path.sep).join("/")).sort();
}

function hashes(release: Release): Record<string, string> {
  const common = filesOf(release).filter((file) => !file.startsWith("office-js/") && !["taskpane.html", "manifest.xml", "headers.txt"].includes(file));
  return Object.fromEntries(common.map((file) => [file, createHash("sha256").update(readFileSync(path.join(folder, release, file))).digest("hex")]));
}

/** A file's text with what may differ between releases put back to one form. */
function neutral(release: Release, file: string): string {
  return text(release, file)
    .replaceAll(releases[release].origin, "ORIGIN")
    .replace(`src="${releases[release].office}"`, 'src="OFFICE"')
    .replace("script-src 'self' https://appsforoffice.microsoft.com;", "script-src 'self';");
}

function policy(release: Release): Map<string, string> {
  const line = /Content-Security-Policy: (.*)/.exec(text(release, "headers.txt"))?.[1] ?? "";
  return new Map(line.split("; ").map((directive) => [directive.replace(/ .*/, ""), directive.replace(/^\S+ ?/, "")]));
}

function zippedSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, "cdn", file))).length, 0);
}

function build(...args: string[]): { status: number | null; said: string } {
  const done = spawnSync(process.execPath, [path.join(root, "scripts", "build.mjs"), ...args], { encoding: "utf8", cwd: root });
  return { status: done.status, said: done.stderr };
}

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [path.join(__dirname, "write-releases.mjs")], { cwd: root });
}, 420_000);

describe("a release of the add-in", () => {
  test("consists of the same bytes for every origin and every source of office.js", () => {
    expect(Object.keys(hashes("cdn")).filter((file) => file.startsWith("pane/")).length).toBeGreaterThanOrEqual(2);
    expect(hashes("self")).toEqual(hashes("cdn"));
    expect(hashes("local")).toEqual(hashes("cdn"));
  });

  test("differs only in where office.js comes from and in the origin", () => {
    for (const file of ["taskpane.html", "manifest.xml", "headers.txt"]) {
      expect(new Set(names.map((release) => neutral(release, file))).size).toBe(1);
    }
    expect(text("cdn", "manifest.xml")).not.toContain("localhost");
  });

  test("loads the guard first, then office.js, then the pane, and no script or style of its own in the page", () => {
    for (const release of names) {
      const sources = [...text(release, "taskpane.html").matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].map((match) => `${match[1] ?? ""}${match[2] ?? ""}`);
      const office = releases[release].office;
      expect(sources.map((source) => source.replace(/\.[0-9a-f]{16}\./, "."))).toEqual([
        ' defer src="pane/guard.js"',
        ` defer src="${office}"`,
        ' defer src="pane/pane.js"',
      ]);
      expect(text(release, "taskpane.html")).not.toMatch(/<style|\sstyle=|\son\w+=/);
    }
  });

  test("comes with a policy that allows no inline script, no eval and no request beyond its own origin and office.js", () => {
    for (const release of names) {
      const directives = policy(release);
      expect(directives.get("default-src")).toBe("'none'");
      expect(directives.get("script-src")).toBe(release === "cdn" ? "'self' https://appsforoffice.microsoft.com" : "'self'");
      expect(directives.get("style-src")).toBe("'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
      expect(directives.get("connect-src")).toBe("'self'");
      expect(directives.get("base-uri")).toBe("'none'");
      expect(directives.get("form-action")).toBe("'none'");
      expect([...directives.values()].join(" ")).not.toMatch(/unsafe|\*[ ;]|http:/);
    }
  });

  test("may be framed by Excel on the web, and its icons may be stored", () => {
    const headers = text("cdn", "headers.txt");
    expect(headers).not.toMatch(/X-Frame-Options|no-store/i);
    expect(policy("cdn").get("frame-ancestors")).toContain("https://*.officeapps.live.com");
    expect(policy("cdn").get("frame-ancestors")).toContain("https://excel.cloud.microsoft");
  });

  test("contains Microsoft's library unmodified where it serves it itself, and nowhere else", () => {
    const dist = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
    const copied = filesOf("self").filter((file) => file.startsWith("office-js/") && file.endsWith(".js"));
    expect(copied).toEqual(expect.arrayContaining(["office-js/office.js", "office-js/excel-web-16.00.js", "office-js/nl-nl/office_strings.js"]));
    for (const file of copied) {
      expect(readFileSync(path.join(folder, "self", file)).equals(readFileSync(path.join(dist, file.slice("office-js/".length))))).toBe(true);
    }
    expect([...filesOf("cdn"), ...filesOf("local")].filter((file) => file.startsWith("office-js/"))).toEqual([]);
  });

  test("names the licence of every package in the pane", () => {
    const licences = text("cdn", "licences.txt");
    const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as { packages: Record<string, { dev?: boolean }> };
    const named = [...licences.matchAll(/^(@?[\w./-]+) \d[\w.-]* \(([^)]+)\)$/gm)].map(([, name = "", licence = ""]) => ({ name, licence }));
    expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(["react-dom", "decimal.js", "papaparse", "ulid", "zod"]));
    expect(named.filter(({ licence }) => !["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-3-Clause", "BlueOak-1.0.0"].includes(licence))).toEqual([]);
    expect(named.filter(({ name }) => lock.packages[`node_modules/${name}`]?.dev !== undefined)).toEqual([]);
    expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(10);
  });

  test("starts small enough for a municipality's network, and leaves reading ledgers for when the first is opened", () => {
    const page = text("cdn", "taskpane.html");
    const scripts = filesOf("cdn").filter((file) => file.startsWith("pane/") && file.endsWith(".js"));
    const first = scripts.filter((file) => page.includes(`src="${file}"`));
    const later = scripts.filter((file) => !first.includes(file));
    expect(first.map((file) => file.replace(/\.[0-9a-f]{16}\./, "."))).toEqual(["pane/guard.js", "pane/pane.js"]);
    expect(later.filter((file) => /^pane\/ledger\.[0-9a-f]{16}\.js$/.test(file))).toHaveLength(1);
    // docs/performance.md says what they hold; a forgotten locale or icon set would be far above this.
    expect(zippedSize(first)).toBeLessThan(260_000);
    expect(Math.max(...later.map((file) => zippedSize([file])))).toBeLessThan(80_000);
    expect(zippedSize(later)).toBeLessThan(250_000);
  });
});

describe("a build that cannot be meant", () => {
  test.each([
    [[], "--origin is missing"],
    [["--origin", "http://pane.example", "--office", "cdn"], "must start with https://"],
    [["--origin", "https://pane.example/map", "--office", "cdn"], "scheme, host and port only"],
    [["--origin", "pane.example", "--office", "cdn"], "is not an address"],
    [["--origin", "https://pane.example"], "--office must be cdn, self"],
    [["--origin", "https://pane.example", "--office", "https://elsewhere.example/office.js"], "--office must be cdn, self"],
    [["--origin", "https://pane.example", "--office", "cdn", "--out", "src"], "holds files that are not a build"],
    [["--origin", "https://pane.example", "--office", "cdn", "--out", "."], "would empty the project itself"],
    [["--orgin", "https://pane.example"], "--orgin is not an option"],
  ])("%j is refused with a message that says what to change", (args, message) => {
    const done = build(...args);
    expect(done.said).toContain(message);
    expect(done.status).toBe(1);
  });
});
