import { startApp } from "../../tests/e2e/harness/start-app";
import { Officer } from "../../tests/e2e/steps/officer";
import type { Screen } from "./screens";

const locales = { nl: "nl-NL", en: "en-US" } as const;

/** Lets an officer work on a screen; fails afterwards on whatever a test would fail on, because a picture would not show it. */
export async function withOfficer<T>(screen: Screen, work: (officer: Officer) => Promise<T>): Promise<T> {
  const { language, colorScheme, viewport, paneWidth } = screen;
  const app = await startApp({ locale: locales[language], colorScheme, viewport });
  try {
    const officer = new Officer(app, language);
    if (paneWidth !== undefined) await resize(officer, paneWidth);
    const result = await work(officer);
    const troubles = await app.troubles();
    if (troubles.length > 0) throw new Error(`${screen.name}: ${troubles.join("\n")}`);
    return result;
  } finally {
    await app.close();
  }
}

/** Drags the splitter until the pane has this width. */
async function resize({ app: { page } }: Officer, width: number): Promise<void> {
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
