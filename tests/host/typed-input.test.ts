import { american } from "../../host/input/culture";
import { startHost } from "../../host/jest/start-host";

async function typed(text: string, options: Parameters<typeof startHost>[0] = {}) {
  const { host } = startHost(options);
  await host.type("A1", text);
  const { values, numberFormats, texts } = await host.read("A1");
  host.close();
  return [values[0]?.[0], numberFormats[0]?.[0], texts[0]?.[0]];
}

describe("text typed into a cell of a Dutch Excel", () => {
  it.each([
    ["1.234,56", 1234.56, "#,##0.00", "1.234,56"],
    ["1234,5", 1234.5, "General", "1234,5"],
    ["-12", -12, "General", "-12"],
    ["12-", -12, "General", "-12"],
    ["(12)", -12, "General", "-12"],
    ["12%", 0.12, "0%", "12%"],
    ["€ 12,50", 12.5, '"€" #,##0.00', "€ 12,50"],
    ["1-7-2022", 44743, "dd-mm-yyyy", "01-07-2022"],
    ["1/7/22", 44743, "dd-mm-yyyy", "01-07-2022"],
    ["1 juli 2022", 44743, "dd-mm-yyyy", "01-07-2022"],
    ["31-7-2025", 45869, "dd-mm-yyyy", "31-07-2025"],
    ["WAAR", true, "General", "WAAR"],
    ["=1+1", 2, "General", "2"],
    ["=SOM(1;2,5)", 3.5, "General", "3,5"],
  ])("%s becomes a value", async (text, value, format, shown) => {
    expect(await typed(text)).toEqual([value, format, shown]);
  });

  it.each(["1.2.3,4", "31-02-2022", "1.23", "NL02ABNA0123456789", "TRUE", "12 euro"])("%s stays text", async (text) => {
    expect(await typed(text)).toEqual([text, "General", text]);
  });

  it("behind an apostrophe stays text without it", async () => {
    expect(await typed("'0344")).toEqual(["0344", "General", "0344"]);
  });

  it("in a text cell stays as it was typed, even a formula", async () => {
    const { host } = startHost();
    host.workbook.active.format({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: "@" });
    await host.type("A1", "=1+1");
    expect((await host.read("A1")).values).toEqual([["=1+1"]]);
  });

  it("keeps the format that a cell already has", async () => {
    const { host } = startHost();
    host.workbook.active.format({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: "#,##0.00" });
    await host.type("A1", "€ 1.000");
    expect((await host.read("A1")).texts).toEqual([["1.000,00"]]);
  });

  it.each([
    ["1,234.56", 1234.56, "#,##0.00", "1,234.56"],
    ["7/1/2022", 44743, "m/d/yyyy", "7/1/2022"],
    ["TRUE", true, "General", "TRUE"],
  ])("in an American Excel %s becomes a value", async (text, value, format, shown) => {
    expect(await typed(text, { culture: american })).toEqual([value, format, shown]);
  });

  it("pasted with tabs and lines fills cells, each as if it were typed", async () => {
    const { host } = startHost();
    await host.paste("B2", '1-9-2023\t"Zomer\n""school"""\t1.250,00\n\tleeg ervoor\t=1+2\n');
    expect((await host.read("B2:D3")).values).toEqual([
      [45170, 'Zomer\n"school"', 1250],
      ["", "leeg ervoor", 3],
    ]);
  });
});
