import { join } from "node:path";
import type { Build } from "./build-when-changed";

/** The build of the page around the pane: webpack in development mode, made again only when something below host/ changed. */
export function hostBuild(root: string): Build {
  return {
    name: "host-page",
    script: "node_modules/webpack-cli/bin/cli.js",
    args: ["--config", "host/webpack.config.js"],
    sources: ["host", "package-lock.json", "tsconfig.json", "tsconfig.base.json"],
    output: join(root, ".cache", "host-page"),
  };
}
