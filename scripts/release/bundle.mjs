import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The bundler's own account of what is wrong. */
export class BundleFailure extends Error {}

/** Bundles the pane into `folder`; answers the names of the packages whose code went in, sorted. Throws BundleFailure. */
export async function bundlePane(folder) {
  const webpack = require("webpack");
  const config = require("../../webpack.config.js");
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((problem, result) => (problem ? reject(problem) : resolve(result)));
  });
  await new Promise((resolve, reject) => compiler.close((problem) => (problem ? reject(problem) : resolve())));
  if (stats.hasErrors()) throw new BundleFailure(stats.toString({ preset: "errors-only", colors: false }));
  return shippedPackages(stats.compilation);
}

function shippedPackages(compilation) {
  const names = new Set();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    const files = module.modules === undefined ? [module.resource] : module.modules.map((inner) => inner.resource);
    for (const file of files) {
      const found = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file ?? "");
      if (found !== null) names.add(found[1].replace("\\", "/"));
    }
  }
  return [...names].sort();
}
