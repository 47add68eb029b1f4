import { startHost } from "../../host/jest/start-host";

describe("a table under Microsoft's own client library", () => {
  it("is made over cells, found by name and read back", async () => {
    const { Excel, host } = startHost();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bestedingen");
      sheet.getRange("A1:C3").values = [
        ["Jaar", "Maatregel", "Bedrag"],
        [2022, "Zomerschool", 1200.5],
        [2023, "Huur", 99.95],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "tblBesteding";
      await context.sync();
      const again = context.workbook.tables.getItemOrNullObject("tblbesteding");
      const missing = context.workbook.tables.getItemOrNullObject("tblNiets");
      const body = again.columns.getItem("Bedrag").getDataBodyRange();
      again.load("name,id");
      again.columns.load("items/name");
      body.load("values,address,valueTypes");
      missing.load("name");
      await context.sync();
      return { name: again.name, columns: again.columns.items.map(({ name }) => name), values: body.values, address: body.address, missing: missing.isNullObject };
    });
    expect(found).toEqual({
      name: "tblBesteding",
      columns: ["Jaar", "Maatregel", "Bedrag"],
      values: [[1200.5], [99.95]],
      address: "Bestedingen!C2:C3",
      missing: true,
    });
    expect(host.refusals()).toEqual([]);
  });
});
