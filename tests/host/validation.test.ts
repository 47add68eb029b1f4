import { startHost } from "../../host/jest/start-host";

async function book() {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const lists = context.workbook.worksheets.add("Lijsten");
    lists.getRange("A1:A3").values = [["Maatregel"], ["Zomerschool"], ["Huur"]];
    lists.tables.add("A1:A3", true).name = "tblMaatregel";
    context.workbook.names.add("Maatregelen", "=tblMaatregel[Maatregel]");
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const column = sheet.getRange("A2:A100");
    column.dataValidation.rule = { list: { inCellDropDown: true, source: "=Maatregelen" } };
    column.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Maatregel", message: "Kies een maatregel uit de lijst." };
    sheet.getRange("B2:B100").dataValidation.rule = { date: { operator: "Between", formula1: "2021-07-01", formula2: "2025-07-31" } };
    sheet.getRange("C2:C100").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
    sheet.getRange("D2:D100").dataValidation.rule = { custom: { formula: "=C2>10" } };
    await context.sync();
  });
  return started;
}

describe("data validation", () => {
  it("holds back what is typed and not in the list, with its own message", async () => {
    const { host } = await book();
    expect(await host.type("Blad1!A2", "Zomerkamp")).toEqual({ is: "refused", style: "Stop", title: "Maatregel", message: "Kies een maatregel uit de lijst." });
    expect((await host.read("Blad1!A2")).values).toEqual([[""]]);
    expect(await host.type("Blad1!A2", "zomerschool")).toMatchObject({ is: "refused" });
    expect(await host.type("Blad1!A2", "Zomerschool")).toMatchObject({ is: "taken" });
  });

  it("follows its list when the table behind it grows", async () => {
    const { host } = await book();
    expect(await host.type("Blad1!A2", "Kamp")).toMatchObject({ is: "refused" });
    await host.type("Lijsten!A4", "Kamp");
    expect(await host.type("Blad1!A2", "Kamp")).toMatchObject({ is: "taken" });
  });

  it("holds back a date out of the period, an amount below zero and what a formula forbids", async () => {
    const { host } = await book();
    expect(await host.type("Blad1!B2", "30-6-2021")).toMatchObject({ is: "refused" });
    expect(await host.type("Blad1!B2", "1-7-2021")).toMatchObject({ is: "taken" });
    expect(await host.type("Blad1!B3", "31-02-2022")).toMatchObject({ is: "refused" });
    expect(await host.type("Blad1!C3", "-5")).toMatchObject({ is: "refused" });
    expect(await host.type("Blad1!D3", "x")).toMatchObject({ is: "refused" });
    await host.type("Blad1!C3", "11");
    expect(await host.type("Blad1!D3", "x")).toMatchObject({ is: "taken" });
  });

  it("does not look at what is pasted or written by the add-in", async () => {
    const { Excel, host } = await book();
    await host.paste("Blad1!A2", "Zomerkamp");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A3").values = [["Winterkamp"]];
      await context.sync();
    });
    expect((await host.read("Blad1!A2:A3")).values).toEqual([["Zomerkamp"], ["Winterkamp"]]);
  });

  it("lets a cell be emptied", async () => {
    const { host } = await book();
    await host.type("Blad1!A2", "Huur");
    expect(await host.type("Blad1!A2", "")).toMatchObject({ is: "taken" });
  });

  it("is read back as it was set", async () => {
    const { Excel } = await book();
    const rule = await Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getItem("Blad1").getRange("A5").dataValidation;
      validation.load("rule,type,errorAlert,ignoreBlanks");
      await context.sync();
      return [validation.type, validation.rule, validation.errorAlert.style, validation.ignoreBlanks];
    });
    expect(rule).toEqual(["List", { list: { source: "=Maatregelen", inCellDropDown: true } }, "Stop", true]);
  });
});
