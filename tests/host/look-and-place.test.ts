import { startHost } from "../../host/jest/start-host";

describe("what the add-in asks of a sheet besides values", () => {
  it("is where cells are: indices, counts, the last row, what is in use, and the sheet's id", async () => {
    const { Excel, host } = startHost();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plaats");
      sheet.getRange("C5:E9").values = 1 as unknown as number[][];
      const range = sheet.getRange("C5:E9");
      const last = range.getLastRow();
      const used = sheet.getRange("A:D").getUsedRangeOrNullObject(true);
      const nothing = sheet.getRange("X:Z").getUsedRangeOrNullObject(true);
      [range, last, used].forEach((each) => each.load("rowIndex,columnIndex,rowCount,columnCount"));
      nothing.load("address");
      sheet.load("id");
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load("name");
      await context.sync();
      return { places: [range, last, used].map((each) => [each.rowIndex, each.columnIndex, each.rowCount, each.columnCount]), nothing: nothing.isNullObject, name: again.name, id: sheet.id };
    });
    expect(found).toMatchObject({
      places: [
        [4, 2, 5, 3],
        [8, 2, 1, 3],
        [4, 2, 5, 2],
      ],
      nothing: true,
      name: "Plaats",
    });
    expect(found.id).toBe(host.workbook.findSheet("Plaats")?.id);
  });

  it("is how cells look: letters, alignment, indents, and rows that fit their wrapped text", async () => {
    const { Excel, host } = startHost();
    const look = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange("A1");
      cell.values = [["Een lange toelichting die niet op een regel past, en daarom over meer regels loopt."]];
      cell.format.font.italic = true;
      cell.format.font.size = 14;
      cell.format.verticalAlignment = "Top";
      cell.format.indentLevel = 2;
      cell.format.wrapText = true;
      cell.format.columnWidth = 120;
      sheet.getRange("A2").values = [["kort"]];
      sheet.getRange("A1:A2").getEntireRow().format.autofitRows();
      cell.load("format/verticalAlignment,format/indentLevel,format/rowHeight,format/font/italic,format/font/size");
      const short = sheet.getRange("A2");
      short.load("format/rowHeight");
      await context.sync();
      const { format } = cell;
      return { is: [format.font.italic, format.font.size, format.verticalAlignment, format.indentLevel], tall: format.rowHeight, short: short.format.rowHeight };
    });
    expect(look.is).toEqual([true, 14, "Top", 2]);
    expect(look.tall).toBeGreaterThan(look.short * 4);
    expect(host.workbook.active.cell(0, 0).format).toMatchObject({ italic: true, fontSize: 14, vertical: "Top", indent: 2 });
  });

  it("is the foot of a printed page, and a name that may not be there", async () => {
    const { Excel, host } = startHost();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { defaultForAllPages: page } = sheet.pageLayout.headersFooters;
      page.leftFooter = "Gemeente Voorbeeld";
      page.rightFooter = "&P van &N";
      page.load("leftFooter,rightFooter");
      context.workbook.names.add("Bedragen", sheet.getRange("B2:B9"));
      const known = context.workbook.names.getItemOrNullObject("bedragen");
      const missing = context.workbook.names.getItemOrNullObject("Weg");
      known.load("formula");
      missing.load("formula");
      await context.sync();
      return [page.leftFooter, page.rightFooter, known.formula as string, missing.isNullObject];
    });
    expect(found).toEqual(["Gemeente Voorbeeld", "&P van &N", "=Blad1!$B$2:$B$9", true]);
    expect(host.workbook.active.state.page.headerFooter).toMatchObject({ leftFooter: "Gemeente Voorbeeld", rightFooter: "&P van &N" });
  });
});
