import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { addInBuild, builtFor } from "../host/server/addin-build";
import { quietFlags } from "../host/server/browser-flags";
import { buildWhenChanged, type Build } from "../host/server/build-when-changed";
import { testBrowser } from "../host/server/find-browser";
import { hostBuild } from "../host/server/host-build";
import { hostContent } from "../host/server/host-content";
import { localKey } from "../host/server/local-key";
import { serve } from "../host/server/serve";
import { writeBareAddIn } from "./bare-add-in";
import { atMost, type BenchRow } from "./bench-row";

const root = join(__dirname, "..");
const patienceMs = 60_000;

const univerAlone: Build = {
  name: "bench-univer",
  script: "node_modules/webpack-cli/bin/cli.js",
  args: ["--config", "bench/univer-alone/webpack.config.js"],
  sources: ["bench/univer-alone", "host/grid/start-univer.ts", "host/webpack.config.js", "package-lock.json"],
  output: join(root, ".cache", "bench-univer"),
};

/** Milliseconds from the navigation until a page says that it is ready. */
async function startOnce(browser: Browser, origin: string, ready: () => boolean, check: (page: Page) => Promise<void>): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "nl-NL" });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.waitForFunction(ready, undefined, { polling: "raf", timeout: patienceMs });
    const took = await page.evaluate(() => performance.now());
    await check(page);
    return took;
  } finally {
    await context.close();
  }
}

// Both run in the page.
const canType = (): boolean => window.excelHost !== undefined && document.activeElement?.id === "cell-input";
const isDrawn = (): boolean => document.body.dataset["drawn"] === "true";

async function typingWorks(page: Page): Promise<void> {
  await page.keyboard.type("12,5");
  await page.keyboard.press("Enter");
  const value = await page.evaluate(async () => (await window.excelHost?.read("A1"))?.values[0]?.[0]);
  if (value !== 12.5) throw new Error("What was typed at the start did not reach the workbook.");
}

function timing(times: readonly number[]): { readonly medianMs: number; readonly spread: number } {
  const sorted = [...times].sort((one, other) => one - other);
  return { medianMs: sorted[Math.floor(sorted.length / 2)] ?? NaN, spread: (sorted.at(-1) ?? NaN) / (sorted[0] ?? NaN) };
}

/**
 * Measures how long the page takes from its navigation until a person can type in the grid, the least add-in beside it, next to
 * a page that draws nothing but an empty grid of Univer.
 * @throws Error when typing does not work after all.
 */
export async function pageStart(runs = 5): Promise<BenchRow[]> {
  const bare = join(root, ".cache", "bench-bare");
  for (const build of [addInBuild(root), hostBuild(root), univerAlone]) await buildWhenChanged(root, build);
  writeBareAddIn(addInBuild(root).output, bare);
  const addIn = { manifestFile: join(bare, "manifest.xml"), folder: bare, builtFor };
  const key = await localKey(join(root, ".local"));
  const ours = await serve(hostContent(root, hostBuild(root).output, addIn), key, 0);
  const peer = await serve(hostContent(root, univerAlone.output, addIn), key, 0);
  const browser = await chromium.launch({ executablePath: await testBrowser(root), args: ["--no-sandbox", "--disable-gpu", ...quietFlags] });
  const times: readonly [number[], number[]] = [[], []];
  try {
    for (let run = -1; run < runs; run += 1) {
      const page = await startOnce(browser, ours.origin, canType, typingWorks);
      const univer = await startOnce(browser, peer.origin, isDrawn, () => Promise.resolve());
      if (run >= 0) {
        times[0].push(page);
        times[1].push(univer);
      }
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), peer.close()]);
  }
  return [atMost(1.5, { name: "page start", n: 1, ours: timing(times[0]), peer: "page that draws an empty grid of Univer", theirs: timing(times[1]), runs })];
}
