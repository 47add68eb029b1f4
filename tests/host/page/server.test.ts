import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFile } from "../../../host/server/find-file";
import { headerRules } from "../../../host/server/header-rules";
import { knownBrowsers } from "../../../host/server/known-browsers";
import { localKey } from "../../../host/server/local-key";
import { serve } from "../../../host/server/serve";
import { startOptions } from "../../../host/server/start-options";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "host-server-"));
  mkdirSync(join(folder, "site", "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "geheim");
  writeFileSync(join(folder, "site", "taskpane.html"), "<!doctype html>é");
  writeFileSync(join(folder, "site", "assets", "icon.png"), "png");
  symlinkSync(join(folder, "secret.txt"), join(folder, "site", "link.txt"));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks with the path exactly as given: a browser would tidy it up before. */
function ask(port: number, path: string, ca: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "localhost", port, path, ca, method }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the local server", () => {
  it("serves files with the headers of the release, under a key that is no authority", async () => {
    const key = await localKey(join(folder, "key"));
    const headersOf = headerRules("# remark\n/*\n  Content-Security-Policy: default-src 'none'\n/*.html\n  Cache-Control: no-cache\n");
    const server = await serve({ sites: [{ prefix: "/", folder: join(folder, "site"), headersOf }], texts: {} }, key, 0);
    try {
      const page = await ask(server.port, "/taskpane.html?x=1", key.cert);
      expect(page.status).toBe(200);
      expect(page.body).toBe("<!doctype html>é");
      expect(page.headers["content-security-policy"]).toBe("default-src 'none'");
      expect(page.headers["cache-control"]).toBe("no-cache");
      expect((await ask(server.port, "/assets/icon.png", key.cert)).headers["content-type"]).toBe("image/png");
      for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/link.txt", "/%ff", "/assets"]) {
        expect([path, (await ask(server.port, path, key.cert)).status]).toEqual([path, 404]);
      }
      expect((await ask(server.port, "/taskpane.html", key.cert, "POST")).status).toBe(405);
    } finally {
      await server.close();
    }
  });

  it("keeps its key for the next time", async () => {
    const first = await localKey(join(folder, "key"));
    expect(await localKey(join(folder, "key"))).toEqual(first);
    expect(first.spki).toMatch(/^[\w+/]{43}=$/);
  });

  it("says that a port is taken instead of taking another", async () => {
    const key = await localKey(join(folder, "key"));
    const first = await serve({ sites: [], texts: {} }, key, 0);
    await expect(serve({ sites: [], texts: {} }, key, first.port)).rejects.toMatchObject({ code: "EADDRINUSE" });
    await first.close();
  });

  it("finds nothing outside its folder", () => {
    expect(findFile(join(folder, "site"), "taskpane.html")).toBe(join(folder, "site", "taskpane.html"));
    expect(findFile(join(folder, "site"), "../secret.txt")).toBeUndefined();
    expect(findFile(join(folder, "site"), "..\\secret.txt")).toBeUndefined();
  });
});

describe("npm start", () => {
  it("takes a port, another add-in, and no browser", () => {
    expect(startOptions([])).toEqual({ port: 3443, open: true });
    const other = startOptions(["--no-open", "--port", "4001", "--manifest", "m.xml", "--pane", "https://localhost:3000/p.html"]);
    expect(other).toEqual({ port: 4001, open: false, manifest: "m.xml", pane: "https://localhost:3000/p.html" });
  });

  it("says in Dutch what is wrong with its options", () => {
    expect(() => startOptions(["--port", "drie"])).toThrow("een poort is een getal");
    expect(() => startOptions(["--pane", "https://localhost:1/p"])).toThrow("--pane hoort bij --manifest");
    expect(() => startOptions(["--manifest", "m.xml", "--pane", "https://example.org/p"])).toThrow("localhost");
  });
});

describe("the browser that is used", () => {
  it("is the one that was asked for before any that is known", () => {
    expect(knownBrowsers("linux", { CHROME_PATH: "/eigen/chrome", PATH: "/bin" })[0]).toBe("/eigen/chrome");
    expect(knownBrowsers("darwin", { HOME: "~" })).toContain("~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  });
});
