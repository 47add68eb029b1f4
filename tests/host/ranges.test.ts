import { startHost } from "../../host/jest/start-host";

describe("a range under Microsoft's own client library", () => {
  it("takes a scalar for all its cells, and a null leaves a cell as it was", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C2").values = 7 as unknown as number[][];
      sheet.getRange("A1:C1").values = [[null, "x", ""]];
      await context.sync();
    });
    expect((await host.read("A1:C2")).values).toEqual([
      [7, "x", ""],
      [7, 7, 7],
    ]);
  });

  it("reads text as Excel does in American English: formulas, numbers, truth; text that looks Dutch stays text", async () => {
    const { Excel, host } = startHost();
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1");
      range.values = [["=1+1", "1.5", "TRUE", "19-8-2025", "1.234,56", "'007"]];
      range.load("valueTypes,formulas,values");
      await context.sync();
      return { types: range.valueTypes, formulas: range.formulas, values: range.values };
    });
    expect(types).toEqual({
      types: [["Double", "Double", "Boolean", "String", "String", "String"]],
      formulas: [["=1+1", 1.5, true, "19-8-2025", "1.234,56", "007"]],
      values: [[2, 1.5, true, "19-8-2025", "1.234,56", "007"]],
    });
    expect(host.refusals()).toEqual([]);
  });

  it("keeps everything that is written into a text cell as text", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["=1+1", "12", "+31 6"]];
      await context.sync();
    });
    expect((await host.read("A1:C1")).values).toEqual([["=1+1", "12", "+31 6"]]);
  });

  it("refuses a matrix of another size, naming the property", async () => {
    const { Excel } = startHost();
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("walks: cells, rows, offsets, sizes, intersections and what is in use", async () => {
    const { Excel, host } = startHost();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Blad met spatie");
      sheet.getRange("B2:D5").values = 1 as unknown as number[][];
      const range = sheet.getRange("B2:D5");
      const ranges = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(2, 1),
        range.getBoundingRect("F9"),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getLastCell(),
        sheet.getUsedRange(true),
        range.getIntersectionOrNullObject("A1:B2"),
      ];
      const apart = range.getIntersectionOrNullObject("H1:J9");
      [...ranges, apart].forEach((each) => each.load("address"));
      await context.sync();
      return { found: ranges.map(({ address }) => address.split("!")[1]), apart: apart.isNullObject, sheet: ranges[0]?.address.split("!")[0] };
    });
    expect(addresses).toEqual({
      found: ["C3", "B4:D4", "B2:B5", "A3:C6", "B2:E7", "B2:F9", "B:D", "2:5", "D5", "B2:D5", "B2"],
      apart: true,
      sheet: "'Blad met spatie'",
    });
    expect(host.refusals()).toEqual([]);
  });

  it("has a look: format, font, fill, alignment, borders and widths, the same for all its cells or null", async () => {
    const { Excel, host } = startHost();
    const look = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B3");
      range.format.font.bold = true;
      range.format.font.color = "#123456";
      range.format.fill.color = "#F2F2F2";
      range.format.horizontalAlignment = "Right";
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      const edge = range.format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.color = "#000000";
      sheet.getRange("B3").format.font.bold = false;
      range.numberFormat = [["#,##0.00"]];
      sheet.getRange("A1").values = [[1234.5]];
      range.load("numberFormat,text,format/columnWidth,format/wrapText,format/horizontalAlignment,format/font/bold,format/font/color,format/fill/color");
      edge.load("style");
      await context.sync();
      return [range.format.font.bold, range.format.font.color, range.format.fill.color, range.format.horizontalAlignment, range.format.columnWidth, edge.style, range.numberFormat[2], range.text[0]];
    });
    expect(look).toEqual([null, "#123456", "#F2F2F2", "Right", 90, "Continuous", ["#,##0.00", "#,##0.00"], ["1.234,50", ""]]);
    expect(host.refusals()).toEqual([]);
  });

  it("that is kept moves along when rows are inserted above it", async () => {
    const { Excel } = startHost();
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange("B5");
      kept.values = [[42]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      kept.load("address,values");
      await context.sync();
      return [kept.address, kept.values[0]?.[0] as number];
    });
    expect(address).toEqual(["Blad1!B7", 42]);
  });
});
