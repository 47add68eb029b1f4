/** Draws the icons of assets/ from their SVG sources. Run by hand after the drawing changed; the PNGs are committed. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { require as load } from "tsx/cjs/api";

const { testBrowser } = load("../host/server/find-browser.ts", import.meta.url);
const root = path.join(import.meta.dirname, "..");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Up to this size the detailed drawing turns to mush, so a simpler one on a 16-pixel grid is used. */
const SMALL = 24;

const browser = await chromium.launch({ executablePath: await testBrowser(root), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  for (const name of ["icon", "check"]) {
    for (const size of sizes) {
      const source = await readFile(path.join(root, "assets", `${name}${size <= SMALL ? "-small" : ""}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
      await writeFile(path.join(root, "assets", `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
