import type { CellValue } from "../../src/book/codec/raw-cell";
import type { RawTable } from "../../src/book/codec/raw-table";
import { readExpenditures } from "../../src/book/codec/read-expenditures";
import { readAllocations } from "../../src/book/codec/read-other-parts";
import { tableSchemas } from "../../src/book/table-schemas";

const headers = tableSchemas.tblBesteding.columns.map(({ header }) => header);

function table(rows: readonly Readonly<Record<string, CellValue>>[], order: readonly string[] = headers, errors: readonly string[] = []): RawTable {
  return { name: "tblBesteding", headers: order, rows: rows.map((row) => order.map((header) => row[header] ?? "")), errors: new Set(errors) };
}

const clean = { Jaar: 2022, Boekdatum: 44_797, Maatregel: "Zomerschool", Bedrag: 1234.56, "Rij-id": "A" };

describe("rows of cells become rows of the model", () => {
  it("with serials as dates and doubles as cents", () => {
    expect(readExpenditures(table([clean]))[0]).toMatchObject({ year: 2022, bookedOn: "2022-08-24", amount: 123_456, rowId: "A", unreadable: [] });
  });

  it("whatever the order of the columns", () => {
    expect(readExpenditures(table([clean], [...headers].reverse()))).toEqual(readExpenditures(table([clean])));
  });

  it.each([
    ["Bedrag", "1.2.3,4", "amount", "text", "1.2.3,4"],
    ["Bedrag", 1.005, "amount", "decimals", "1,005"],
    ["Bedrag", true, "amount", "text", "WAAR"],
    ["Boekdatum", "31-02-2022", "bookedOn", "text", "31-02-2022"],
    ["Boekdatum", -3, "bookedOn", "range", "-3"],
    ["Jaar", 2022.5, "year", "decimals", "2022,5"],
    ["Jaar", 22, "year", "range", "22"],
  ])("%s with %p is no value but is kept as it was shown", (header, value, column, why, shown) => {
    const [row] = readExpenditures(table([{ ...clean, [header]: value }]));
    expect(row?.unreadable).toEqual([{ column, shown, why }]);
    expect(row).toHaveProperty(column, null);
  });

  it("an error of Excel is told from typed text that looks like one", () => {
    const rows = [{ ...clean, Maatregel: "#N/A" }];
    expect(readExpenditures(table(rows))[0]).toMatchObject({ measure: "#N/A", unreadable: [] });
    expect(readExpenditures(table(rows, headers, ["0:5"]))[0]).toMatchObject({ measure: "", unreadable: [{ column: "measure", why: "error" }] });
  });

  it("blank rows at the end do not count, one in between keeps its place", () => {
    const rows = readExpenditures(table([clean, {}, clean, {}, { Doel: "P1", Status: "in orde" }]));
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ amount: null, measure: "", unreadable: [] });
  });

  it("clean rows share one empty list", () => {
    const rows = readExpenditures(table([clean, clean]));
    expect(rows[0]?.unreadable).toBe(rows[1]?.unreadable);
  });

  it("a score keeps its digits, and half a pupil is none", () => {
    const cells = { name: "tblToekenning", headers: ["Bedrag", "Leerlingen", "Achterstandsscore"], rows: [[1, 10.5, 1234.56]], errors: new Set<string>() };
    expect(readAllocations(cells)[0]).toMatchObject({ score: "1234.56", pupils: null, unreadable: [{ column: "pupils", why: "decimals" }] });
  });
});
