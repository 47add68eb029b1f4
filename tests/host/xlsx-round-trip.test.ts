import { openWorkbook } from "../../host/xlsx/open-workbook";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { sampleWorkbook } from "./xlsx/sample-workbook";
import { workbookPicture } from "./xlsx/workbook-picture";

describe("a workbook that is saved and opened again", () => {
  it("holds everything that it held", async () => {
    const workbook = sampleWorkbook();
    const opened = await openWorkbook(await saveWorkbook(workbook));
    expect(workbookPicture(opened)).toEqual(workbookPicture(workbook));
  });

  it("holds it after a second time too", async () => {
    const once = await openWorkbook(await saveWorkbook(sampleWorkbook()));
    const twice = await openWorkbook(await saveWorkbook(once));
    expect(workbookPicture(twice)).toEqual(workbookPicture(once));
  });
});
