import { openWorkbook } from "../../host/xlsx/open-workbook";
import { Workbook } from "../../host/model/workbook";
import type { Area } from "../../host/model/area";
import { readSelection } from "../../host/xlsx/read/read-selection";
import { judgedSaves } from "./xlsx/judged-saves";

const saveWorkbook = judgedSaves();

async function reopened(selection: Area, frozen = { rows: 0, columns: 0 }): Promise<Area | undefined> {
  const workbook = new Workbook("Blad1");
  workbook.active.set("view", { frozen });
  workbook.active.select(selection);
  return (await openWorkbook(await saveWorkbook(workbook))).active.selection;
}

describe("a file that is opened shows the cells where its person left it", () => {
  it.each([
    { selection: { row: 0, column: 0, rows: 1, columns: 1 }, frozen: { rows: 0, columns: 0 } },
    { selection: { row: 11, column: 3, rows: 4, columns: 2 }, frozen: { rows: 0, columns: 0 } },
    { selection: { row: 11, column: 3, rows: 1, columns: 1 }, frozen: { rows: 2, columns: 0 } },
    { selection: { row: 11, column: 3, rows: 1, columns: 1 }, frozen: { rows: 0, columns: 1 } },
    { selection: { row: 11, column: 3, rows: 1, columns: 1 }, frozen: { rows: 2, columns: 1 } },
  ])("after saving and opening: %j", async ({ selection, frozen }) => {
    expect(await reopened(selection, frozen)).toEqual(selection);
  });

  it("takes the part of the window that was in use, and the active cell where it is not the first of the selection", () => {
    const panes = '<pane ySplit="1" activePane="bottomLeft" state="frozen"/><selection pane="topLeft" activeCell="A1" sqref="A1"/>';
    const part = (marks: string): string => `<worksheet><sheetViews><sheetView workbookViewId="0">${marks}</sheetView></sheetViews></worksheet>`;
    expect(readSelection(part(`${panes}<selection pane="bottomLeft" activeCell="C9" sqref="C9:D10"/>`))).toEqual({ row: 8, column: 2, rows: 2, columns: 2 });
    expect(readSelection(part('<selection activeCell="C9" sqref="B8:D10"/>'))).toEqual({ row: 8, column: 2, rows: 1, columns: 1 });
    expect(readSelection('<worksheet><sheetViews><sheetView workbookViewId="0"/></sheetViews></worksheet>')).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });
});
