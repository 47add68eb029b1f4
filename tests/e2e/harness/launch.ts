import { chromium, type Browser } from "playwright-core";
import { quietFlags, trustFlag } from "../../../host/server/browser-flags";
import { testBrowser } from "../../../host/server/find-browser";
import { root } from "./built";

const runs = new Map<string, Promise<Browser>>();

/** Starts the browser of a test file, once per key; it trusts that key and no other. */
export function browserFor(spki: string): Promise<Browser> {
  let started = runs.get(spki);
  if (started === undefined) {
    started = testBrowser(root).then((executablePath) =>
      chromium.launch({ executablePath, args: [...quietFlags, "--no-sandbox", "--disable-gpu", trustFlag(spki)] }),
    );
    runs.set(spki, started);
  }
  return started;
}

/** Ends every browser that was started here. */
export async function closeBrowsers(): Promise<void> {
  const started = [...runs.values()];
  runs.clear();
  for (const browser of started) await (await browser).close();
}
