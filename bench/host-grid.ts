import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { addInBuild, builtFor } from "../host/server/addin-build";
import { quietFlags } from "../host/server/browser-flags";
import { buildWhenChanged } from "../host/server/build-when-changed";
import { testBrowser } from "../host/server/find-browser";
import { hostBuild } from "../host/server/host-build";
import { hostContent } from "../host/server/host-content";
import { localKey } from "../host/server/local-key";
import { serve } from "../host/server/serve";
import type { BenchRow } from "./bench-row";
import { writeBulkAddIn } from "./bulk-add-in";
import { bulk } from "./bulk-rows";

const root = join(__dirname, "..");
const patienceMs = 120_000;
const goal = 5;

/** Writes and reads the rows of bulk through office.js in a page of its own, on the sheet that the grid shows or on another. */
async function bulkOn(browser: Browser, origin: string, sheet: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "nl-NL" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    await page.goto(`${origin}/`);
    const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: "attached" });
    const pane = await element.contentFrame();
    if (pane === null) throw new Error("The pane has no frame.");
    await pane.waitForFunction(() => "runBulk" in window);
    return await pane.evaluate((name) => (window as unknown as { runBulk(sheet: string): Promise<number> }).runBulk(name), sheet);
  } finally {
    await context.close();
  }
}

/**
 * Measures what the grid adds when office.js writes 100,000 rows of twelve cells in slices and reads them back: on the sheet that
 * the page shows beside the same on a sheet that it does not show.
 */
export async function hostGrid(runs = 2): Promise<BenchRow[]> {
  await buildWhenChanged(root, addInBuild(root));
  await buildWhenChanged(root, hostBuild(root));
  const folder = join(root, ".cache", "bench-bulk");
  writeBulkAddIn(addInBuild(root).output, folder);
  const server = await serve(hostContent(root, hostBuild(root).output, { manifestFile: join(folder, "manifest.xml"), folder, builtFor }), await localKey(join(root, ".local")), 0);
  const browser = await chromium.launch({ executablePath: await testBrowser(root), args: ["--no-sandbox", "--disable-gpu", ...quietFlags] });
  try {
    const [shown, hidden]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      shown.push(await bulkOn(browser, server.origin, "Blad1"));
      hidden.push(await bulkOn(browser, server.origin, "Elders"));
    }
    return [row(shown, hidden)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The fastest of few runs: each takes so long that a pause of the machine would decide a median. */
function row(shown: readonly number[], hidden: readonly number[]): BenchRow {
  const [oursMs, peerMs] = [Math.min(...shown), Math.min(...hidden)];
  const ratio = oursMs / peerMs;
  const peer = "the same in the page on a sheet that the grid does not show";
  return { name: "host bulk with grid", n: bulk.rows, oursMs, peer, peerMs, ratio, goal: `<= ${goal}x`, ok: ratio <= goal, runs: shown.length, spread: Math.max(...shown) / oursMs };
}
