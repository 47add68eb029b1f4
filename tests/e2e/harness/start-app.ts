import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { hostContent, type AddIn } from "../../../host/server/host-content";
import { localKey } from "../../../host/server/local-key";
import { serve } from "../../../host/server/serve";
import type { ExcelHostVerbs } from "../../../host/page/excel-host-verbs";
import { builtAddIn, builtPage, root } from "./built";
import { browserFor } from "./launch";
import { watchPage, type Watched } from "./watch-page";

/** How a test wants the page. */
export interface AppOptions {
  readonly locale?: "nl-NL" | "en-US";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  /** Another add-in than ours. */
  readonly addIn?: AddIn;
  /** "closed" leaves the pane shut; it is open otherwise. */
  readonly pane?: "open" | "closed";
}

/** The running page with everything a test needs of it. */
export interface App extends Watched {
  readonly page: Page;
  readonly origin: string;
  /** The pane's frame as it is now; a reload of the pane gives another. */
  pane(): Promise<Frame>;
  /** Calls a verb of window.excelHost with values that JSON can carry. */
  verb<K extends Verb>(name: K, ...args: Parameters<ExcelHostVerbs[K]>): Promise<Awaited<ReturnType<ExcelHostVerbs[K]>>>;
  /** Types or pastes as a co-author elsewhere. */
  asSecondAuthor(how: "type" | "paste", address: string, text: string): Promise<void>;
  /** The bytes of the workbook as a file. */
  save(): Promise<Uint8Array>;
  /** Opens the bytes of a file. */
  open(bytes: Uint8Array): Promise<void>;
  /** Clicks on a cell, as a person does. */
  clickCell(address: string): Promise<void>;
  /** What is wrong: complaints, requests that left our origin, and refusals of the host. Empty in a good run. */
  troubles(): Promise<string[]>;
  /** Closes the page; rejects when the host refused something that no test took note of with `forgetRefusals`. */
  close(): Promise<void>;
}

type Verb = "cellRect" | "read" | "type" | "paste" | "press" | "fault" | "counters" | "resetCounters" | "refusals" | "forgetRefusals";

async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("#pane-body iframe", { state: "attached" });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  return frame;
}

/**
 * Starts server and browser on a free port, with builds that are cached by their sources, and waits until the grid is there.
 * Every test file closes the app in the end; `closeBrowsers` ends the browser.
 */
export async function startApp(options: AppOptions = {}): Promise<App> {
  const page = await builtPage();
  const addIn = options.addIn ?? (await builtAddIn());
  const key = await localKey(join(root, ".local"));
  const server = await serve(hostContent(root, page, addIn), key, 0);
  const browser = await browserFor(key.spki);
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1366, height: 768 },
    colorScheme: options.colorScheme ?? "light",
    locale: options.locale ?? "nl-NL",
    acceptDownloads: true,
  });
  const tab = await context.newPage();
  // What a person would not wait for, a test does not either.
  tab.setDefaultTimeout(30_000);
  const watched = watchPage(tab);
  await tab.goto(`${server.origin}/?locale=${options.locale ?? "nl-NL"}&pane=${options.pane ?? "open"}`, { timeout: 60_000 });
  await tab.waitForFunction(() => window.excelHost !== undefined, undefined, { timeout: 60_000 });
  return appOn(tab, server.origin, watched, async () => {
    await context.close();
    await server.close();
  });
}

function appOn(page: Page, origin: string, watched: Watched, close: () => Promise<void>): App {
  const verb: App["verb"] = (name, ...args) =>
    page.evaluate(([called, given]) => (window.excelHost as unknown as Record<string, (...all: unknown[]) => unknown>)[called]?.(...given), [name, args] as [string, unknown[]]) as never;
  return {
    ...watched,
    page,
    origin,
    pane: () => paneOf(page),
    verb,
    asSecondAuthor: (how, address, text) =>
      page.evaluate(async ([does, at, what]) => {
        await window.excelHost?.asSecondAuthor(() => Promise.resolve(window.excelHost?.[does](at, what)));
      }, [how, address, text] as const),
    save: async () => Uint8Array.from(await page.evaluate(async () => [...((await window.excelHost?.save()) ?? [])])),
    open: (bytes) => page.evaluate(async (given) => window.excelHost?.open(Uint8Array.from(given)), [...bytes]),
    clickCell: async (address) => {
      const { x, y, width, height } = await verb("cellRect", address);
      await page.mouse.click(x + width / 2, y + height / 2);
    },
    troubles: async () => [
      ...watched.complaints,
      ...watched.requests.filter((address) => !address.startsWith(`${origin}/`) && !/^(data|blob):/.test(address)).map((address) => `left our origin: ${address}`),
      ...(await verb("refusals")).map(({ what, code, message }) => `refused: ${what} (${code}) ${message}`),
    ],
    close: async () => {
      const refused = page.isClosed() ? [] : await verb("refusals");
      await close();
      if (refused.length > 0) throw new Error(`The stand-in for Excel refused what no test expected: ${refused.map(({ message }) => message).join(" ")}`);
    },
  };
}
