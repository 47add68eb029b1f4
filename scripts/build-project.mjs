/**
 * `npm run build`: the command line, in build/cli. With `--origin https://… --office cdn|self` also the files that a web server needs
 * to serve the add-in (scripts/build.mjs).
 */
import path from "node:path";
import { build } from "./build.mjs";
import { BundleFailure } from "./release/bundle.mjs";
import { bundleCli } from "./release/bundle-cli.mjs";
import { BuildRefusal } from "./release/options.mjs";

const args = process.argv.slice(2);

try {
  await bundleCli();
  console.log("The command line is built: npx bestedingsboek --help");
  if (args.length === 0) {
    console.log("The add-in was not built: it needs --origin and --office, see README.md.");
  } else {
    const { origin, out } = await build(args);
    console.log(`The add-in is built for ${origin} in ${path.relative(process.cwd(), out) || "."}.`);
  }
} catch (problem) {
  if (!(problem instanceof BuildRefusal || problem instanceof BundleFailure)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
