import { join, resolve } from "node:path";
import { addInBuild, builtFor } from "./addin-build";
import { buildWhenChanged, type Build } from "./build-when-changed";
import { installedBrowser } from "./find-browser";
import { hostBuild } from "./host-build";
import { hostContent, type AddIn } from "./host-content";
import { localKey } from "./local-key";
import { openBrowser } from "./open-browser";
import { serve, type RunningServer } from "./serve";
import type { StartOptions } from "./start-options";

function chosenAddIn(root: string, options: StartOptions): AddIn {
  if (options.manifest !== undefined) {
    return { manifestFile: resolve(options.manifest), ...(options.pane === undefined ? {} : { pane: options.pane }) };
  }
  const folder = addInBuild(root).output;
  return { manifestFile: join(folder, "manifest.xml"), folder, builtFor };
}

async function build(root: string, build: Build, what: string): Promise<void> {
  const ticking = setTimeout(() => console.log(`${what} wordt gebouwd…`), 200);
  await buildWhenChanged(root, build).finally(() => clearTimeout(ticking));
}

async function listen(root: string, options: StartOptions, spkiKey: Awaited<ReturnType<typeof localKey>>): Promise<RunningServer> {
  const page = hostBuild(root).output;
  try {
    return await serve(hostContent(root, page, chosenAddIn(root, options)), spkiKey, options.port);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    throw new Error(`Poort ${options.port} is bezet. Kies een andere: npm start -- --port ${options.port + 1}`);
  }
}

/**
 * Builds what changed, serves the page and the add-in, says where, and opens a browser where one may be opened.
 * Resolves when all runs; Ctrl-C ends the server, the browser it opened and its profile.
 */
export async function start(root: string, options: StartOptions): Promise<void> {
  if (options.manifest === undefined) await build(root, addInBuild(root), "De invoegtoepassing");
  await build(root, hostBuild(root), "De rekenbladpagina");
  const key = await localKey(join(root, ".local"));
  const server = await listen(root, options, key);
  console.log(`\n  ${server.origin}/\n`);
  console.log("  Uw browser waarschuwt één keer voor het eigen certificaat van deze computer; kies daar Geavanceerd en ga door. Stoppen: Ctrl-C.");
  const browser = options.open && process.env["CI"] === undefined ? installedBrowser() : undefined;
  const closeBrowser = browser === undefined ? undefined : openBrowser(browser, `${server.origin}/`, key.spki);
  const stop = (): void => {
    closeBrowser?.();
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
