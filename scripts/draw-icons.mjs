/** Draws the icons of assets/ from their SVG sources. Run by hand after the drawing changed; the PNGs are committed. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const assets = path.join(import.meta.dirname, "..", "assets");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Below this size the detailed drawing turns to mush, so a simpler one on a 16-pixel grid is used. */
const SMALL = 24;

const installed = await findBrowser();
const browser = await chromium.launch({ executablePath: installed.path, args: installed.args });
try {
  const page = await browser.newPage();
  for (const name of ["icon", "check"]) {
    for (const size of sizes) {
      const source = await readFile(path.join(assets, `${name}${size <= SMALL ? "-small" : ""}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
      await writeFile(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
