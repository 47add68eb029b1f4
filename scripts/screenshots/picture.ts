import { join } from "node:path";
import type { Officer } from "../../tests/e2e/steps/officer";

/** Takes a picture of the whole page once it stands still, without the caret and with the pointer out of sight. */
export async function picture({ app }: Officer, folder: string, name: string): Promise<void> {
  await app.page.mouse.move(0, 0);
  const pane = await app.pane();
  await pane.evaluate(async () => {
    await document.fonts.ready;
    // One that is cut short, because its element is gone, has come to its end too.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
  await app.page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}
