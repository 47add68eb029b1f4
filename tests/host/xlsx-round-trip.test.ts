import { openWorkbook } from "../../host/xlsx/open-workbook";
import { judgedSaves } from "./xlsx/judged-saves";
import { sampleWorkbook } from "./xlsx/sample-workbook";
import { workbookPicture } from "./xlsx/workbook-picture";

const saveWorkbook = judgedSaves();

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
