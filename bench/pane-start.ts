import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { addInBuild, builtFor } from "../host/server/addin-build";
import { quietFlags } from "../host/server/browser-flags";
import { buildWhenChanged } from "../host/server/build-when-changed";
import { testBrowser } from "../host/server/find-browser";
import { hostBuild } from "../host/server/host-build";
import { hostContent } from "../host/server/host-content";
import { localKey } from "../host/server/local-key";
import { serve, type RunningServer } from "../host/server/serve";
import { writeBareAddIn } from "./bare-add-in";
import type { BenchRow } from "./bench-row";

const root = join(__dirname, "..");
const goal = 2;
const patienceMs = 60_000;

/**
 * Measures how long the pane takes from its navigation until it shows something to press, in the stand-in for Excel, beside
 * a page that has nothing but office.js and one button. Both in a fresh browser context each time, so nothing is cached.
 * @throws Error when a page shows nothing to press within a minute.
 */
export async function paneStart(runs = 7): Promise<BenchRow[]> {
  const release = addInBuild(root).output;
  const bare = join(root, ".cache", "bench-bare");
  await buildWhenChanged(root, addInBuild(root));
  await buildWhenChanged(root, hostBuild(root));
  writeBareAddIn(release, bare);
  const servers = [await serveAddIn(release), await serveAddIn(bare)] as const;
  const browser = await chromium.launch({ executablePath: await testBrowser(root), args: ["--no-sandbox", "--disable-gpu", ...quietFlags] });
  try {
    const times = await inTurns(browser, servers, runs);
    return [row(times[0], times[1], runs)];
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

async function serveAddIn(folder: string): Promise<RunningServer> {
  const addIn = { manifestFile: join(folder, "manifest.xml"), folder, builtFor };
  return serve(hostContent(root, hostBuild(root).output, addIn), await localKey(join(root, ".local")), 0);
}

/** Times of ours and of the peer, taken in turns so that a slow moment of the machine hits both; the first round does not count. */
async function inTurns(browser: Browser, servers: readonly [RunningServer, RunningServer], runs: number): Promise<readonly [number[], number[]]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = -1; round < runs; round += 1) {
    for (const [index, server] of servers.entries()) {
      const took = await startOnce(browser, server.origin);
      if (round >= 0) times[index]?.push(took);
    }
  }
  return times;
}

async function startOnce(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "nl-NL" });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    const element = await page.waitForSelector('iframe[src*="taskpane.html"]', { state: "attached", timeout: patienceMs });
    const pane = await element.contentFrame();
    if (pane === null) throw new Error("The pane has no frame.");
    const usable = await pane.waitForFunction(() => document.querySelector("#pane button:not([disabled])") && performance.now(), undefined, {
      polling: "raf",
      timeout: patienceMs,
    });
    return (await usable.jsonValue()) as number;
  } finally {
    await context.close();
  }
}

function row(ours: readonly number[], peer: readonly number[], runs: number): BenchRow {
  const ratio = median(ours) / median(peer);
  return {
    name: "pane start",
    n: 1,
    oursMs: median(ours),
    peer: "page with office.js and one button, same host, same run",
    peerMs: median(peer),
    ratio,
    goal: `<= ${goal}x`,
    ok: ratio <= goal,
    runs,
    spread: Math.max(...ours) / Math.min(...ours),
  };
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}
