import { join } from "node:path";

const commands = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];

const macApps = ["Google Chrome", "Microsoft Edge", "Chromium"];

const windowsPrograms = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

type Environment = Readonly<Record<string, string | undefined>>;

function given(values: readonly (string | undefined)[]): string[] {
  return values.filter((value): value is string => value !== undefined && value !== "");
}

/** Lists where Chrome, Edge or Chromium stand on each platform, best first. CHROME_PATH goes before all. */
export function knownBrowsers(platform: NodeJS.Platform, env: Environment): string[] {
  const chosen = given([env["CHROME_PATH"]]);
  if (platform === "win32") {
    const roots = given([env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]);
    return [...chosen, ...windowsPrograms.flatMap((steps) => roots.map((root) => join(root, ...steps)))];
  }
  if (platform === "darwin") {
    const roots = ["/Applications", ...given([env["HOME"]]).map((home) => join(home, "Applications"))];
    return [...chosen, ...macApps.flatMap((app) => roots.map((root) => join(root, `${app}.app`, "Contents", "MacOS", app)))];
  }
  const folders = [...given([env["PATH"]]).flatMap((path) => path.split(":")), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return [...chosen, ...commands.flatMap((command) => folders.map((folder) => join(folder, command)))];
}
