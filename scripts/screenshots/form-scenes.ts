import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../tests/e2e/harness/built";
import type { Officer } from "../../tests/e2e/steps/officer";
import { openBook } from "./open-book";
import { picture } from "./picture";
import type { Screen } from "./screens";
import { toAnnex } from "./to-annex";
import { withOfficer } from "./with-officer";

/** Takes the figures of 2021 along from the book and fills the official form in its own workbook: the question at the start, the preview, the outcome. */
export async function formScenes(screen: Screen, book: Uint8Array, folder: string): Promise<void> {
  await withOfficer(screen, async (officer) => {
    const take = (scene: string): Promise<void> => picture(officer, folder, `${screen.name}-${scene}`);
    const { annex, annexForm, make } = officer.words;
    await openBook(officer, book);
    await toAnnex(officer);
    await officer.tab(annex.form);
    await officer.choose(annexForm.year, "2021");
    await officer.press(annexForm.export);
    const figures = await (await officer.pane()).getByLabel("bestedingsboek-cijfers-d14-2021.json").inputValue();
    await take("form-figures");
    await officer.app.open(new Uint8Array(await readFile(join(root, "tests", "data", "forms", "d14-2021-ingevuld.xlsx"))));
    await take("form-start");
    await pressLike(officer, make.fillForm);
    await officer.press(annexForm.find);
    await (await officer.pane()).getByLabel(annexForm.figures).first().fill(figures);
    await officer.press(annexForm.preview);
    await officer.sees(annexForm.notFinal);
    await take("form-preview");
    const fill = (await officer.pane()).getByRole("button", { name: new RegExp(`^${annexForm.fill(2, "\\d+")}$`) });
    await fill.scrollIntoViewIfNeeded();
    await take("form-preview-end");
    await fill.click();
    await officer.sees(annexForm.notJournaled);
    await take("form-filled");
  });
}

async function pressLike(officer: Officer, name: string): Promise<void> {
  await (await officer.pane()).getByRole("button", { name }).first().click();
}
