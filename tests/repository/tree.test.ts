import { statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { projectFiles, root, textOf } from "./project-files";

const binary = /\.(png|xlsx|ods|jpg|ico)$/;
const files = projectFiles();
const texts = files.filter((file) => !binary.test(file) && file !== "package-lock.json");
const code = texts.filter((file) => /\.(ts|tsx|js|mjs|cjs|html|css|svg|xml)$/.test(file));

/** This file names what it forbids. */
const self = "tests/repository/tree.test.ts";

function packageOf(specifier: string): string {
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function filesWith(pattern: RegExp, among: readonly string[] = texts): string[] {
  return among.filter((file) => file !== self && pattern.test(textOf(file)));
}

describe("what is committed", () => {
  test("holds nothing that a build, a test or an installation makes", () => {
    expect(files.filter((file) => /(^|\/)(node_modules|dist|build|coverage|test-results|\.cache|\.local)\//.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(log|pem|key|crt|tgz)$/.test(file))).toEqual([]);
  });

  test("holds no file of Microsoft's library", () => {
    expect(files.filter((file) => /(^|\/)(office|excel-(web|win32|mac|ios)[^/]*|office_strings)(\.debug)?\.js$/.test(file))).toEqual([]);
    expect(filesWith(/Office JavaScript API library/, code)).toEqual([]);
  });

  test("runs on anyone's machine: no path of one computer, no address of one registry", () => {
    expect(filesWith(/(^|[\s"'`(=:])(\/(home|root|Users|work|tmp)\/|[A-Z]:\\Users\\)/m)).toEqual([]);
    expect(filesWith(/registry\.npmjs|npmmirror|verdaccio|artifactory|deb\.debian\.org/i)).toEqual([]);
    expect(textOf("package-lock.json")).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });

  test("leaves nothing half said", () => {
    expect(filesWith(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
    expect(filesWith(/^(<{7}|>{7}|={7})( |$)/m)).toEqual([]);
  });

  test("never silences the compiler or a runner", () => {
    expect(filesWith(/@ts-(ignore|nocheck)|eslint-disable(?!-next-line no-control-regex$)/, code)).toEqual([]);
    expect(filesWith(/\b(describe|test|it)\.only\(/, code)).toEqual([]);
  });

  test("ends lines as Unix does and files with a line", () => {
    const own = texts.filter((file) => !file.startsWith("tests/data/"));
    expect(filesWith(/\r/, own)).toEqual([]);
    expect(own.filter((file) => textOf(file) !== "" && !textOf(file).endsWith("\n"))).toEqual([]);
  });

  test("keeps binary files small", () => {
    expect(files.filter((file) => binary.test(file) && statSync(path.join(root, file)).size > 500_000)).toEqual([]);
  });

  test("keeps files small and named for their one idea", () => {
    const rooms = code.filter((file) => file.startsWith("src/"));
    const lines = rooms.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, count: textOf(file).split("\n").length - 1 }));
    const sorted = lines.map(({ count }) => count).sort((one, other) => one - other);
    expect(lines.filter(({ count }) => count > 200)).toEqual([]);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(rooms.map((file) => path.basename(file)).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name))).toEqual([]);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z]+$)/.test(file))).toEqual([]);
  });
});

describe("what the code imports", () => {
  test("is declared: no package is used only because another happens to bring it", () => {
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<string, Record<string, string>>;
    const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));
    const imported = code
      .filter((file) => /\.(ts|tsx|js|mjs)$/.test(file))
      .flatMap((file) => ts.preProcessFile(textOf(file), true, /js$/.test(file)).importedFiles.map(({ fileName }) => ({ file, fileName })))
      .filter(({ fileName }) => !/^(\.|node:|file:)/.test(fileName))
      .map(({ file, fileName }) => ({ file, name: packageOf(fileName) }));
    expect(imported.length).toBeGreaterThan(50);
    expect(imported.filter(({ name }) => !declared.has(name))).toEqual([]);
  });

  test("in the product is what the product declares, types aside", () => {
    const { dependencies } = JSON.parse(textOf("package.json")) as Record<string, Record<string, string>>;
    const product = code.filter((file) => file.startsWith("src/"));
    const foreign = product.flatMap((file) => [...textOf(file).matchAll(/^(?:import|export) (?!type )[^;"]*?from "([^".][^"]*)"/gm)].map((match) => match[1] ?? ""));
    // Node's own modules are no packages; the linter keeps them to src/cli.
    expect(foreign.map(packageOf).filter((name) => !name.startsWith("node:") && !(name in (dependencies ?? {})))).toEqual([]);
  });
});
