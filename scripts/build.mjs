/** `npm run build -- --origin https://… --office cdn|self`: the files that a web server needs to serve the add-in. */
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { BundleFailure, bundlePane } from "./release/bundle.mjs";
import { headersFile } from "./release/headers.mjs";
import { licencesText } from "./release/licences.mjs";
import { copyOffice } from "./release/office-files.mjs";
import { BuildRefusal, readOptions } from "./release/options.mjs";

const { OFFICE_CDN } = createRequire(import.meta.url)("./release/office-script-plugin.js");
const root = path.resolve(import.meta.dirname, "..");

/** The origin that the committed manifest names: the start script's default port. */
const COMMITTED_ORIGIN = "https://localhost:3443";

const officeSources = { cdn: OFFICE_CDN, self: "office-js/office.js" };

/** Refuses a target that holds anything but an earlier build: it would be emptied. */
async function refuseForeignFolder(out) {
  const names = existsSync(out) ? await readdir(out) : [];
  if (names.length > 0 && !(names.includes("headers.txt") && names.includes("taskpane.html"))) {
    throw new BuildRefusal(`--out ${out} holds files that are not a build; choose another folder.`);
  }
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`taskpane.html should name ${from} exactly once.`);
  return text.replace(from, () => to);
}

/** Bundles the pane once; answers the folder. A release is this folder plus what differs per origin. */
export async function makeBundle() {
  await mkdir(path.join(root, "build"), { recursive: true });
  const folder = await mkdtemp(path.join(root, "build", "bundle-"));
  try {
    const packages = await bundlePane(folder);
    await writeFile(path.join(folder, "licences.txt"), await licencesText(root, packages));
    return folder;
  } catch (problem) {
    await rm(folder, { recursive: true, force: true });
    throw problem;
  }
}

/** Writes the release of a bundle for one origin and one source of office.js into `options.out`. */
export async function writeRelease(bundle, options) {
  await refuseForeignFolder(options.out);
  await rm(options.out, { recursive: true, force: true });
  await cp(bundle, options.out, { recursive: true });
  const page = await readFile(path.join(bundle, "taskpane.html"), "utf8");
  const office = officeSources[options.office] ?? options.office;
  await writeFile(path.join(options.out, "taskpane.html"), replaceOnce(page, OFFICE_CDN, office));
  const manifest = await readFile(path.join(root, "manifest.xml"), "utf8");
  await writeFile(path.join(options.out, "manifest.xml"), manifest.replaceAll(COMMITTED_ORIGIN, options.origin));
  await writeFile(path.join(options.out, "headers.txt"), headersFile(options));
  if (options.office === "self") await copyOffice(root, path.join(options.out, "office-js"));
}

/** Builds a release as the command line asks; answers the options it was built with. */
export async function build(args) {
  const options = readOptions(args, root);
  await refuseForeignFolder(options.out);
  const bundle = await makeBundle();
  try {
    await writeRelease(bundle, options);
  } finally {
    await rm(bundle, { recursive: true, force: true });
  }
  return options;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const started = Date.now();
    const { origin, out } = await build(process.argv.slice(2));
    console.log(`Built for ${origin} in ${path.relative(process.cwd(), out) || "."} (${((Date.now() - started) / 1000).toFixed(1)} s).`);
  } catch (problem) {
    if (!(problem instanceof BuildRefusal || problem instanceof BundleFailure)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
