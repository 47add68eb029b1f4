import type { App } from "../harness/start-app";

/** Drags the splitter until the pane has this width. */
export async function resizePane({ page }: App, width: number): Promise<void> {
  const splitter = await page.locator("#splitter").boundingBox();
  const pane = await page.locator("#pane").boundingBox();
  if (splitter === null || pane === null) throw new Error("The pane is not open.");
  const y = splitter.y + splitter.height / 2;
  await page.mouse.move(splitter.x + splitter.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(pane.x + pane.width - width, y, { steps: 4 });
  await page.mouse.up();
  const now = (await page.locator("#pane").boundingBox())?.width;
  if (now !== width) throw new Error(`The pane is ${now ?? 0} pixels wide, not ${width}.`);
}
