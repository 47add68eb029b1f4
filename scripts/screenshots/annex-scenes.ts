import { openBook } from "./open-book";
import { picture } from "./picture";
import type { Screen } from "./screens";
import { withOfficer } from "./with-officer";

/** Goes through the accountability on one screen: a year, the rows behind a figure, the form of its next step, the calendar. */
export async function annexScenes(screen: Screen, book: Uint8Array, folder: string): Promise<void> {
  await withOfficer(screen, async (officer) => {
    const take = (scene: string): Promise<void> => picture(officer, folder, `${screen.name}-${scene}`);
    const { book: words, annex, annexCalendar, annexStatus } = officer.words;
    await openBook(officer, book);
    const pane = await officer.pane();
    // In a narrow pane the tab has its short name.
    await pane.getByRole("tab", { name: new RegExp(`^(${words.annex}|${words.annexShortly})$`) }).click();
    await pane.getByRole("button", { name: /^2022,/ }).click();
    await officer.sees(annex.indicators);
    await take("annex");
    await pane.getByRole("article", { name: "D14/02" }).getByRole("button", { name: new RegExp(annex.rowsOf("D14/02")) }).click();
    await pane.getByRole("article", { name: "D14/02" }).scrollIntoViewIfNeeded();
    await take("annex-rows");
    await pane.getByText(officer.words.annexMoney.reconciliation).scrollIntoViewIfNeeded();
    await take("annex-reconciliation");
    await pane.getByRole("button", { name: annexStatus.to.gecontroleerd }).click();
    await take("annex-step");
    await officer.tab(annex.calendar);
    await officer.sees(annexCalendar.coming);
    await take("annex-calendar");
  });
}
