import { startHost, type StartedHost } from "../../host/jest/start-host";

async function book(): Promise<StartedHost> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").formulas = [
      ["Maatregel", "Bedrag", "Dubbel"],
      ["Huur", 30, "=B2*2"],
      ["zomerschool", 10, "=B3*$B$2"],
      ["", 20, "=SUM(B2:B4)"],
    ];
    sheet.getRange("B2:B4").numberFormat = [["#,##0.00"]];
    sheet.getRange("A2").format.font.bold = true;
    await context.sync();
  });
  return started;
}

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T;

function on<T>({ Excel }: StartedHost, work: Work<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

describe("cells that are copied", () => {
  it("bring values, formulas that move along, and formats", async () => {
    const started = await book();
    await on(started, (sheet) => sheet.getRange("E11").copyFrom("A1:C4"));
    const read = await started.host.read("E11:G14");
    expect(read.formulas).toEqual([
      ["Maatregel", "Bedrag", "Dubbel"],
      ["Huur", 30, "=F12*2"],
      ["zomerschool", 10, "=F13*$B$2"],
      ["", 20, "=SUM(F12:F14)"],
    ]);
    expect(read.values.map((row) => row[2])).toEqual(["Dubbel", 60, 300, 60]);
    expect(read.texts[1]?.[1]).toBe("30,00");
    expect(started.host.workbook.active.cell(11, 4).format.bold).toBe(true);
  });

  it("bring only what is asked: values, formulas or formats; blanks may be skipped, and rows become columns", async () => {
    const started = await book();
    await on(started, (sheet) => {
      sheet.getRange("E1").copyFrom("B2:C2", "Values");
      sheet.getRange("E2").copyFrom("B2:C2", "Formulas");
      sheet.getRange("E3:F3").values = [["blijft", "blijft"]];
      sheet.getRange("E3").copyFrom(sheet.getRange("A2:B2"), "Formats");
      sheet.getRange("E5:E7").values = [["a"], ["b"], ["c"]];
      sheet.getRange("E5").copyFrom("A2:A4", "All", true);
      sheet.getRange("E9").copyFrom("A1:A3", "Values", false, true);
    });
    const read = await started.host.read("E1:G9");
    expect(read.formulas.slice(0, 3)).toEqual([
      [30, 60, ""],
      [30, "=E2*2", ""],
      ["blijft", "blijft", ""],
    ]);
    expect(read.numberFormats.slice(0, 3).map((row) => row[0])).toEqual(["General", "General", "General"]);
    expect(read.numberFormats[2]?.[1]).toBe("#,##0.00");
    expect(read.values.slice(4, 7).map((row) => row[0])).toEqual(["Huur", "zomerschool", "c"]);
    expect(read.values[8]).toEqual(["Maatregel", "Huur", "zomerschool"]);
  });

  it("fill a larger place over and over, overlap with themselves, and come from another sheet", async () => {
    const started = await book();
    await on(started, (sheet, context) => {
      sheet.getRange("E1:F6").copyFrom("A2:B3", "Values");
      sheet.getRange("B3:B5").copyFrom("B2:B4", "Values");
      const other = context.workbook.worksheets.add("Ander");
      other.getRange("B2").copyFrom("Blad1!C2", "Formulas");
    });
    expect((await started.host.read("E1:F6")).values.map((row) => row[1])).toEqual([30, 10, 30, 10, 30, 10]);
    expect((await started.host.read("B2:B5")).values.flat()).toEqual([30, 30, 10, 20]);
    expect((await started.host.read("Ander!B2")).formulas).toEqual([["=A2*2"]]);
  });

  it("bring validation and conditional formats, and grow a table that they are copied below", async () => {
    const started = await book();
    await on(started, (sheet) => {
      sheet.getRange("B2:B4").dataValidation.rule = { custom: { formula: "=B2>0" } };
      const condition = sheet.getRange("B2:B4").conditionalFormats.add("Custom").custom;
      condition.rule.formula = "=$B2>25";
      condition.format.fill.color = "#FF0000";
      sheet.tables.add("A1:C4", true).name = "tblMaatregel";
      sheet.getRange("E2:E3").copyFrom("B3:B4");
      sheet.getRange("A5").copyFrom("A2:B2", "Values");
    });
    const found = await on(started, (sheet) => {
      const rule = sheet.getRange("E2").dataValidation;
      rule.load("rule");
      const condition = sheet.getRange("E3").conditionalFormats.getItemAt(0).custom.rule;
      condition.load("formula");
      return { rule, condition };
    });
    expect([found.rule.rule.custom?.formula, found.condition.formula]).toEqual(["=E2>0", "=$B2>25"]);
    expect(started.host.workbook.tables.find("tblMaatregel")?.area.rows).toBe(5);
    expect((await started.host.type("E3", "-1")).is).toBe("refused");
  });

  it("are refused on a protected sheet, and by name for a link", async () => {
    const started = await book();
    await expect(on(started, (sheet) => sheet.getRange("E1").copyFrom("A1", "Link"))).rejects.toMatchObject({ code: "NotImplemented" });
    expect(started.host.refusals().map(({ what }) => what)).toEqual(["Range.copyFrom"]);
    started.host.forgetRefusals();
    await on(started, (sheet) => sheet.protection.protect());
    await expect(on(started, (sheet) => sheet.getRange("E1").copyFrom("A1"))).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("cells that are looked for", () => {
  it("are found by a part or all of their text, with or without case, from either end", async () => {
    const started = await book();
    const found = await on(started, (sheet) => {
      const range = sheet.getRange("A1:C4");
      const all = [
        range.find("SCHOOL", {}),
        range.find("3", { searchDirection: "Backwards" }),
        range.find("30,00", { completeMatch: true }),
        range.find("z*l", { completeMatch: true, matchCase: true }),
        sheet.getRange("B2").find("Dubbel", {}),
      ];
      all.forEach((each) => each.load("address"));
      const none = [range.findOrNullObject("school", { completeMatch: true }), range.findOrNullObject("HUUR", { matchCase: true })];
      none.forEach((each) => each.load("address"));
      return { all, none };
    });
    expect(found.all.map(({ address }) => address.split("!")[1])).toEqual(["A3", "C3", "B2", "A3", "C1"]);
    expect(found.none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
    await expect(on(started, (sheet) => sheet.getRange("A1:C4").find("Zwemles", {}))).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("come as several areas, of which each is formatted or cleared", async () => {
    const started = await book();
    const found = await on(started, (sheet) => {
      const areas = [
        sheet.findAll("u", { completeMatch: false, matchCase: false }),
        sheet.getRange("A1:C4").getSpecialCells("Formulas"),
        sheet.getRange("A1:C4").getSpecialCells("Constants", "Numbers"),
        sheet.getRange("A1:C4").getSpecialCells("Blanks"),
      ];
      areas.forEach((each) => each.load("address,areaCount,cellCount"));
      areas[2]?.format.font.set({ italic: true });
      const none = sheet.getRange("A1:A4").getSpecialCellsOrNullObject("Formulas");
      none.load("address");
      const two = sheet.getRanges("E1:E2, G1");
      two.areas.load("items/address");
      two.format.fill.color = "#00FF00";
      two.format.load("wrapText");
      return { areas, none, two };
    });
    expect(found.areas.map(({ address }) => address)).toEqual(["Blad1!C1,Blad1!A2", "Blad1!C2:C4", "Blad1!B2:B4", "Blad1!A4"]);
    expect([found.areas[1]?.areaCount, found.areas[1]?.cellCount, found.none.isNullObject]).toEqual([1, 3, true]);
    expect(found.two.areas.items.map(({ address }) => address)).toEqual(["Blad1!E1:E2", "Blad1!G1"]);
    expect(found.two.format.wrapText).toBe(false);
    const sheet = started.host.workbook.active;
    expect([sheet.cell(1, 1).format.italic, sheet.cell(1, 2).format.italic, sheet.cell(1, 4).format.fill, sheet.cell(0, 6).format.fill, sheet.cell(0, 5).format.fill]).toEqual([true, false, "#00FF00", "#00FF00", null]);
    await on(started, (each) => each.getRanges("A2:A3,C4").clear("Contents"));
    expect((await started.host.read("A1:C4")).values.map((row) => [row[0], row[2]])).toEqual([
      ["Maatregel", "Dubbel"],
      ["", 60],
      ["", 300],
      ["", ""],
    ]);
  });
});

describe("what is too large", () => {
  it("gives nothing for whole columns, and takes nothing; more than five million cells are refused", async () => {
    const started = startHost({ engine: null });
    const column = await on(started, (sheet) => {
      const range = sheet.getRange("B:B");
      range.load("values,formulas,address");
      return range;
    });
    expect([column.values, column.formulas, column.address]).toEqual([null, null, "Blad1!B:B"]);
    await expect(on(started, (sheet) => void (sheet.getRange("A:A").values = 1 as unknown as number[][]))).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(on(started, (sheet) => sheet.getRange("A1:E1000001").load("values"))).rejects.toMatchObject({ code: "RangeExceedsLimit" });
    expect(started.host.refusals()).toEqual([]);
  });
});
