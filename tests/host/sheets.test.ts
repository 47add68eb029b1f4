import { startHost } from "../../host/jest/start-host";

describe("a worksheet", () => {
  it("is laid out for the screen and for paper", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Overzicht");
      sheet.showGridlines = false;
      sheet.tabColor = "#0F6CBD";
      sheet.freezePanes.freezeRows(4);
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintTitleRows("$4:$4");
      page.setPrintArea("A1:H40");
      page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      await context.sync();
    });
    const { state } = host.workbook.findSheet("Overzicht") ?? fail("no sheet");
    expect(state).toMatchObject({ showGridlines: false, tabColor: "#0F6CBD", frozen: { rows: 4, columns: 0 } });
    expect(state.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", titleRows: "4:4", printArea: "A1:H40", headerFooter: { centerFooter: "&P / &N" } });
    expect(host.refusals()).toEqual([]);
  });

  it("can be hidden, but not the last one that is seen", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Logboek").visibility = "Hidden";
      await context.sync();
    });
    expect(host.workbook.findSheet("Logboek")?.state.visibility).toBe("Hidden");
    const hiding = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").visibility = "Hidden";
      await context.sync();
    });
    await expect(hiding).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("lists itself with nested objects in one load, and refuses a name that is taken", async () => {
    const { Excel } = startHost();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Twee").tables.add("A1:B2", true).name = "tblTwee";
      worksheets.load("items/name,items/visibility,items/tables/items/name");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tables.items.map(({ name }) => name)]);
    });
    expect(names).toEqual([
      ["Blad1", "Visible", []],
      ["Twee", "Visible", ["tblTwee"]],
    ]);
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add("twee");
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("that is protected denies access to its locked cells, to the add-in and to a person alike", async () => {
    const { Excel, host } = startHost();
    const state = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false });
      sheet.protection.load("protected");
      await context.sync();
      return sheet.protection.protected;
    });
    expect(state).toBe(true);
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [["x"]];
        await context.sync();
      });
    await expect(write("A1")).rejects.toMatchObject({ code: "AccessDenied" });
    await write("B1");
    expect(await host.type("A1", "x")).toEqual({ is: "protected" });
    expect(await host.type("B1", "y")).toMatchObject({ is: "taken" });
  });

  it("shows conditional formats and styles as they were given", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const format = sheet.getRange("A2:A10").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A2<0";
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      sheet.getRange("A1").style = "Heading 1";
      await context.sync();
    });
    const [format] = host.workbook.active.conditionalFormats;
    expect(format).toMatchObject({ formula: "=$A2<0", look: { fill: "#FFC7CE", fontColor: "#9C0006" }, areas: [{ row: 1, column: 0, rows: 9, columns: 1 }] });
    expect(host.workbook.active.cell(0, 0).format).toMatchObject({ bold: true, fontSize: 15, style: "Heading 1" });
  });
});

describe("the workbook", () => {
  it("keeps settings, names and custom XML, and says in which culture it speaks", async () => {
    const { Excel, host } = startHost();
    const found = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("schema", 1);
      workbook.names.add("Totaal", "=Blad1!$B$1");
      const part = workbook.customXmlParts.add('<boek xmlns="urn:voorbeeld"/>');
      const { application } = workbook;
      application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      await context.sync();
      const setting = workbook.settings.getItem("schema");
      setting.load("value");
      const range = workbook.names.getItem("Totaal").getRange();
      range.load("address");
      const xml = part.getXml();
      await context.sync();
      return [setting.value as number, range.address, xml.value, application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name];
    });
    expect(found).toEqual([1, "Blad1!B1", '<boek xmlns="urn:voorbeeld"/>', ",", ".", "nl-NL"]);
    expect(host.refusals()).toEqual([]);
  });

  it("calculates when asked, and not before the sync ends when calculation is held up", async () => {
    const { Excel, host } = startHost();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [["1", "=A1*2"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const during = sheet.getRange("B1");
      during.load("values");
      await context.sync();
      return during.values;
    });
    expect(seen).toEqual([[2]]);
    expect((await host.read("B1")).values).toEqual([[10]]);
  });
});
