import { startApp } from "../../tests/e2e/harness/start-app";
import { Officer } from "../../tests/e2e/steps/officer";
import { resizePane } from "../../tests/e2e/steps/resize-pane";
import type { Screen } from "./screens";

const locales = { nl: "nl-NL", en: "en-US" } as const;

/** Lets an officer work on a screen; fails afterwards on whatever a test would fail on, because a picture would not show it. */
export async function withOfficer<T>(screen: Screen, work: (officer: Officer) => Promise<T>): Promise<T> {
  const { language, colorScheme, viewport, paneWidth } = screen;
  const app = await startApp({ locale: locales[language], colorScheme, viewport });
  try {
    const officer = new Officer(app, language);
    if (paneWidth !== undefined) await resizePane(app, paneWidth);
    const result = await work(officer);
    const troubles = await app.troubles();
    if (troubles.length > 0) throw new Error(`${screen.name}: ${troubles.join("\n")}`);
    return result;
  } finally {
    await app.close();
  }
}
