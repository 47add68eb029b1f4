import { makeMistakes } from "./mistakes";
import { openBook } from "./open-book";
import { picture } from "./picture";
import { toAnnex } from "./to-annex";
import { withOfficer } from "./with-officer";

/** The pictures that the documentation shows. */
export async function readmePictures(book: Uint8Array, folder: string): Promise<void> {
  await withOfficer({ name: "readme", language: "nl", colorScheme: "light", viewport: { width: 1366, height: 768 } }, async (officer) => {
    await openBook(officer, book);
    await picture(officer, folder, "overzicht");
    await toAnnex(officer);
    const pane = await officer.pane();
    await pane.getByRole("button", { name: /^2022,/ }).click();
    await pane.getByRole("article", { name: "D14/02" }).getByRole("button", { name: new RegExp(officer.words.annex.rowsOf("D14/02")) }).click();
    await pane.getByRole("article", { name: "D14/02" }).scrollIntoViewIfNeeded();
    await picture(officer, folder, "verantwoording");
    await makeMistakes(officer);
    await picture(officer, folder, "bevindingen");
  });
}
