import type { Officer } from "../../tests/e2e/steps/officer";
import { openBook } from "./open-book";
import { picture } from "./picture";
import type { Screen } from "./screens";
import { toAnnex } from "./to-annex";
import { withOfficer } from "./with-officer";

/** Goes through the accountability on one screen: a year, the rows behind a figure, the form of its next step, the calendar. */
export async function annexScenes(screen: Screen, book: Uint8Array, folder: string): Promise<void> {
  await withOfficer(screen, async (officer) => {
    const take = (scene: string): Promise<void> => picture(officer, folder, `${screen.name}-${scene}`);
    const { book: words, annex, annexCalendar, annexStatus } = officer.words;
    await openBook(officer, book);
    const pane = await officer.pane();
    await toAnnex(officer);
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
    await officer.type(annexStatus.checker, "B. Jansen");
    await officer.press(annexStatus.record);
    await officer.sees(annexStatus.seal);
    await take("annex-sealed");
    await officer.tab(annex.calendar);
    await officer.sees(annexCalendar.coming);
    await take("annex-calendar");
    // A purpose that somebody typed over its formula: Excel and the rules then disagree.
    await officer.app.verb("paste", "Bestedingen!G6", "P5");
    await officer.tab(annex.account);
    await officer.press(officer.words.annexReport.write);
    await pane.locator(".differences").first().scrollIntoViewIfNeeded();
    await take("annex-report-differs");
    await explainFirst(officer);
    await take("finding-explained");
    await officer.tab(words.entry, words.allocation);
    await take("entry-allocation");
    await officer.tab(words.entry, words.opening);
    await take("entry-opening");
  });
}

/** Says something to the first finding, and shows it before and after it is kept. */
async function explainFirst(officer: Officer): Promise<void> {
  const { book, explanation } = officer.words;
  await officer.tab(book.findings);
  const pane = await officer.pane();
  await pane.getByRole("button", { name: explanation.explain, exact: true }).first().click();
  await officer.type(explanation.title, "Nagegaan met de teamleider; de factuur volgt in januari.");
  await officer.press(explanation.save);
  await officer.sees(explanation.change);
}
