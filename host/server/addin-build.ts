import { join } from "node:path";
import type { Build } from "./build-when-changed";

/** The origin in the manifest of every local build. The page reads it as the port it really runs on, so a port costs no rebuild. */
export const builtFor = "https://localhost:3443";

/** The release build of the add-in for local use: the same as any release but for the origin and where office.js comes from. */
export function addInBuild(root: string): Build {
  const output = join(root, ".cache", "addin");
  return {
    name: "addin",
    script: "scripts/build.mjs",
    args: ["--origin", builtFor, "--office", "/office-js/office.js", "--out", output],
    sources: ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/build.mjs", "scripts/release", "package-lock.json", "tsconfig.json", "tsconfig.base.json"],
    output,
  };
}
