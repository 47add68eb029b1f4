import { join } from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";

/**
 * Returns a file of the bench as a bundle, made as the command line and the pane are: what is measured is what is shipped. Run from
 * source, every call of an import costs a look-up, which is a cost of the tool that runs it and hits whoever has small files.
 * @throws Error with webpack's own text where the bundle cannot be made.
 */
export async function bundled<Module>(name: string): Promise<Module> {
  const root = join(__dirname, "..");
  const folder = join(root, "build", "bench");
  const { default: asShipped } = await load<{ readonly default: webpack.Configuration }>(join(root, "webpack.cli.config.js"));
  const output = { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } };
  await build({ ...asShipped, entry: { [name]: join(__dirname, `${name}.ts`) }, output });
  return load<Module>(join(folder, `${name}.cjs`));
}

async function load<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(file).href)) as Module;
}

function build(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (problem, stats) => {
      if (problem !== null) {
        reject(problem);
      } else if (stats?.hasErrors() === true) {
        reject(new Error(stats.toString("errors-only")));
      } else {
        resolve();
      }
    });
  });
}
