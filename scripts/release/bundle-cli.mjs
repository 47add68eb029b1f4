import { createRequire } from "node:module";
import { BundleFailure } from "./bundle.mjs";

const require = createRequire(import.meta.url);

/** Bundles the command line into `build/cli`. Throws BundleFailure. */
export async function bundleCli() {
  const webpack = require("webpack");
  const compiler = webpack(require("../../webpack.cli.config.js"));
  const stats = await new Promise((resolve, reject) => {
    compiler.run((problem, result) => (problem ? reject(problem) : resolve(result)));
  });
  await new Promise((resolve, reject) => compiler.close((problem) => (problem ? reject(problem) : resolve())));
  if (stats.hasErrors()) throw new BundleFailure(stats.toString({ preset: "errors-only", colors: false }));
}
