import type { Officer } from "../../tests/e2e/steps/officer";
import { fillVoorbeeld } from "../../tests/e2e/steps/voorbeeld";
import { ledgerScenes } from "./ledger-scenes";
import { makeMistakes } from "./mistakes";
import { openBook } from "./open-book";
import { picture } from "./picture";
import type { Screen } from "./screens";
import { withOfficer } from "./with-officer";

/** Goes through the pane on one screen: start, form, overview, entry, the import of a ledger, findings. */
export async function scenes(screen: Screen, book: Uint8Array, folder: string): Promise<void> {
  await withOfficer(screen, async (officer) => {
    const take = (scene: string): Promise<void> => picture(officer, folder, `${screen.name}-${scene}`);
    await officer.sees(officer.words.make.title);
    await take("start");
    await fillVoorbeeld(officer);
    await officer.sees(officer.words.make.noDifference);
    await (await officer.pane()).getByRole("button", { name: officer.words.make.make }).scrollIntoViewIfNeeded();
    await take("form");
    await openBook(officer, book);
    await take("overview");
    await enter(officer);
    await take("entry");
    await ledgerScenes(officer, take);
    await makeMistakes(officer);
    await take("findings");
  });
}

/** Half an entry of spending, with an amount that can be read in two ways. */
async function enter(officer: Officer): Promise<void> {
  const { book: words, spending } = officer.words;
  await officer.tab(words.entry, words.spending);
  await officer.choose(spending.measure, "Zomerschool 2022");
  await officer.type(spending.amount, "1.234");
  await officer.type(spending.description, "Zomerschool week 1");
  await officer.press(spending.record);
  await officer.sees(/1\.234,00|1,234\.00/);
}
