import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const onWindows = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe"];
const onMac = ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const onLinux = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];

function installedBrowser() {
  if (process.platform === "win32") {
    const roots = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LocalAppData"]].filter(Boolean);
    return roots.flatMap((root) => onWindows.map((tail) => path.join(root, tail))).find((file) => existsSync(file));
  }
  if (process.platform === "darwin") return onMac.find((file) => existsSync(file));
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return onLinux.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Unpacks the Chromium that an npm package carries for Linux x64; undefined on other machines. */
async function packagedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // The package unpacks its own libraries only where it believes to run in such a place.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return { path: await chromium.executablePath(), args: [...new Set([...chromium.args, ...quiet])], source: "@sparticuz/chromium" };
}

/**
 * The browser that tests and scripts may drive: BROWSER_PATH where set, else an installed Chrome, Chromium or Edge, else
 * the packaged Chromium. Answers `{path, args, source}`; throws with what to install where there is none.
 */
export async function findBrowser() {
  const chosen = process.env["BROWSER_PATH"] ?? installedBrowser();
  if (chosen !== undefined) return { path: chosen, args: quiet, source: chosen };
  const packaged = await packagedBrowser();
  if (packaged !== undefined) return packaged;
  throw new Error("No browser found. Install Chrome, Edge or Chromium, or set BROWSER_PATH to one.");
}

/** The version line of a browser, for a report; "unknown" where it does not say. */
export function browserVersion(file) {
  try {
    return execFileSync(file, ["--version"], { encoding: "utf8", timeout: 20_000 }).trim();
  } catch (problem) {
    return `unknown (${problem instanceof Error ? problem.message.split("\n")[0] : "no answer"})`;
  }
}
