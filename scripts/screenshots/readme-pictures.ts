import { makeMistakes } from "./mistakes";
import { openBook } from "./open-book";
import { picture } from "./picture";
import { withOfficer } from "./with-officer";

/** The two pictures that the documentation shows. */
export async function readmePictures(book: Uint8Array, folder: string): Promise<void> {
  await withOfficer({ name: "readme", language: "nl", colorScheme: "light", viewport: { width: 1366, height: 768 } }, async (officer) => {
    await openBook(officer, book);
    await picture(officer, folder, "overzicht");
    await makeMistakes(officer);
    await picture(officer, folder, "bevindingen");
  });
}
