import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { readTables } from "../../src/xlsx/read-tables";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";

const columns = [{ name: "Datum" }, { name: "Bedrag" }, { name: "Tekst" }];

const saved = (dateSystem: "1900" | "1904" = "1900") =>
  writeXlsx({
    dateSystem,
    sheets: [
      {
        name: "Blad1",
        rows: [["Kop boven de tabel"], [null, "Datum", "Bedrag", "Tekst"], [null, new Date(Date.UTC(2022, 1, 28)), 1234.56, "leeg"], [null, 44_620, null, true]],
        cells: new Map([
          ["2,2", { value: 1234.56, style: { numFmt: "yyyy-mm-dd" } }],
          ["3,1", { value: 60, style: { numFmt: "yyyy-mm-dd" } }],
          ["3,2", { value: 2, formula: "1+1", formulaResult: 2 }],
        ]),
        tables: [{ name: "tblProef", range: "B2:D4", columns }],
      },
    ],
  });

describe("the tables of a workbook file", () => {
  test("give numbers as Excel holds them, whatever their format, and empty cells as empty text", async () => {
    const [table] = await readTables(await saved());
    expect(table).toMatchObject({ name: "tblProef", headers: ["Datum", "Bedrag", "Tekst"] });
    expect(table?.rows).toEqual([
      [44_620, 1234.56, "leeg"],
      [60, 2, true],
    ]);
  });

  test("tell which cells hold a formula, by their place in the table", async () => {
    const [table] = await readTables(await saved());
    expect([...(table?.formulas ?? [])]).toEqual(["1:1"]);
    expect([...(table?.errors ?? [])]).toEqual([]);
  });

  test("are those of the add-in's own workbook", async () => {
    const tables = await readTables(readFileSync("tests/data/books/version-1.xlsx"));
    const spending = tables.find(({ name }) => name === "tblBesteding");
    expect(spending?.rows).toHaveLength(330);
    expect(spending?.rows[0]?.slice(0, 4)).toEqual([2021, 44_463, "", 44_440]);
    expect(spending?.formulas.has("0:6")).toBe(true);
  });

  test("of a workbook that counts from 1904 are refused, as are bytes that are no workbook", async () => {
    await expect(saved("1904").then(readTables)).rejects.toMatchObject({ why: "days-from-1904" });
    await expect(readTables(Buffer.from("niets"))).rejects.toBeInstanceOf(UnreadableWorkbook);
  });
});
