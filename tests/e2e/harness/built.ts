import { addInBuild, builtFor } from "../../../host/server/addin-build";
import { buildWhenChanged } from "../../../host/server/build-when-changed";
import { hostBuild } from "../../../host/server/host-build";
import type { AddIn } from "../../../host/server/host-content";
import { join } from "node:path";

/** The root of the repository: Jest runs there. */
export const root = process.cwd();

/** Builds the host page unless it was built from the same sources; gives its folder. */
export async function builtPage(): Promise<string> {
  const build = hostBuild(root);
  await buildWhenChanged(root, build);
  return build.output;
}

/** Builds our add-in unless it was built from the same sources; gives it as the server takes it. */
export async function builtAddIn(): Promise<AddIn> {
  const build = addInBuild(root);
  await buildWhenChanged(root, build);
  return { manifestFile: join(build.output, "manifest.xml"), folder: build.output, builtFor };
}

/** Milliseconds that a first start may take: it builds the page and the add-in. */
export const firstStart = 300_000;
