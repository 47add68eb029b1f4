import { startHost } from "../../host/jest/start-host";

/** A table Uitgaven with three amounts and a totals row. */
async function withTotals() {
  const { Excel, host } = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:B4").values = [["Soort", "Bedrag"], ["huur", 1], ["huur", 2], ["inkoop", 4]];
    const table = sheet.tables.add("A1:B4", true);
    table.name = "Uitgaven";
    table.showTotals = true;
    await context.sync();
  });
  const total = async (): Promise<unknown> => (await host.read("Blad1!B5")).values[0]?.[0];
  return { Excel, host, total };
}

test("the totals row adds up what a filter leaves in sight, again after every filter", async () => {
  const { Excel, host, total } = await withTotals();
  expect(await total()).toBe(7);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Uitgaven").columns.getItem("Soort").filter.applyValuesFilter(["huur"]);
    await context.sync();
  });
  expect(await total()).toBe(3);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Uitgaven").clearFilters();
    await context.sync();
  });
  expect(await total()).toBe(7);
  expect(host.refusals()).toEqual([]);
});

test("a row that a person hid is left out by 109 and counts for 9; a subtotal never counts in another", async () => {
  const { Excel, host } = await withTotals();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("D1:D2").formulas = [["=SUBTOTAL(9,B2:B5)"], ["=SUBTOTAL(102,B2:B4)"]];
    sheet.getRange("A3").getEntireRow().rowHidden = true;
    await context.sync();
  });
  expect((await host.read("Blad1!B5")).values).toEqual([[5]]);
  expect((await host.read("Blad1!D1:D2")).values).toEqual([[7], [2]]);
});

test("a kind of subtotal that is not served is refused by name", async () => {
  const { Excel, host } = startHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [["=SUBTOTAL(7,B1:B3)"]];
    await context.sync();
  });
  await host.read("Blad1!A1");
  expect([...new Set(host.refusals().map(({ what }) => what))]).toEqual(["=SUBTOTAL(7,B1:B3)"]);
  host.forgetRefusals();
});
