import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { knownBrowsers } from "./known-browsers";

/** Finds an installed Chrome, Edge or Chromium; undefined when there is none. */
export function installedBrowser(): string | undefined {
  return knownBrowsers(process.platform, process.env).find((path) => existsSync(path));
}

/**
 * Gives a browser for tests: an installed one, else the Chromium that comes as an npm package (Linux x64).
 * Throws when neither is there, saying what to do.
 */
export async function testBrowser(root: string): Promise<string> {
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium was found. Install one, or name it in CHROME_PATH.");
  }
  // The package is an ES module that reads the environment while it loads: a child process gives it both.
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "host", "server", "packaged-browser.mjs")], {
    cwd: root,
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
  const [path, libraries] = stdout.trim().split("\n");
  if (path === undefined) throw new Error("The packaged Chromium did not unpack.");
  if (libraries !== undefined) process.env["LD_LIBRARY_PATH"] = libraries;
  return path;
}
