import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";

const shared = ["office.js", "custom-functions-runtime.js", "es6-promise.js", "o15apptofilemappingtable.js", "telemetry", "agaveerrorux"];

/**
 * Copies Microsoft's library, unmodified, for a release that serves it itself: what Excel needs on every platform and in
 * every language, without the debug builds and the other applications. Its licence text goes with it.
 */
export async function copyOffice(root, target) {
  const source = path.join(root, "node_modules", "@microsoft", "office-js");
  const names = await readdir(path.join(source, "dist"));
  const excel = names.filter((name) => /^excel.*\.js$/.test(name) && !name.includes(".debug."));
  await mkdir(target, { recursive: true });
  for (const name of [...shared, ...excel]) {
    await cp(path.join(source, "dist", name), path.join(target, name), { recursive: true, filter: (file) => !file.includes(".debug.") });
  }
  const languages = names.filter((name) => /^[a-z]{2,3}(-[a-z]+)?-([a-z]{2}|\d{3})$/.test(name));
  for (const name of languages) {
    await mkdir(path.join(target, name), { recursive: true });
    await cp(path.join(source, "dist", name, "office_strings.js"), path.join(target, name, "office_strings.js"));
  }
  await cp(path.join(source, "LICENSE.md"), path.join(target, "LICENSE.md"));
}
