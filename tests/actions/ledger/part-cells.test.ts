import { cellText } from "../../../src/actions/ledger/cell-text";
import { partCells } from "../../../src/actions/ledger/part-cells";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import { cents } from "../../../src/rules/money/cents";
import { spare } from "../../rules/books/rows";

describe("a row of the book as cells", () => {
  it("has dates as serials, cents as euros, years and hours as numbers, codes as text, and nothing where nothing is", () => {
    const row = {
      ...spare.expenditures,
      year: 2022,
      bookedOn: "2022-08-24" as IsoDate,
      amount: cents(-684_012),
      hours: "12.5",
      rate: cents(6_150),
      taakveld: "0.10",
      account: "0420",
      sourceLine: "h:00112233445566778899aabb-1",
    } as Expenditure;
    expect(partCells("expenditures", row, "01TEST")).toMatchObject({
      Jaar: 2022,
      Boekdatum: 44_797,
      Bedrag: -6840.12,
      Uren: 12.5,
      Tarief: 61.5,
      Taakveld: "0.10",
      Rekening: "0420",
      Bronregel: "h:00112233445566778899aabb-1",
      Factuurdatum: "",
      Omschrijving: "",
      "Rij-id": "01TEST",
    });
  });

  it("names every column of the part, and none besides", () => {
    expect(Object.keys(partCells("columnMemories", { source: "Export", field: "bedrag", column: "Saldo" }, "01"))).toEqual(["Bron", "Veld", "Kolom", "Rij-id"]);
  });

  it("keeps a date before 1900 as text, which a check finds, and takes the first day that Excel has", () => {
    const on = (date: string): unknown => partCells("receipts", { receivedOn: date as IsoDate, amount: null, document: "", note: "" }, "01")["Datum"];
    expect(on("1900-01-01")).toBe(1);
    expect(on("1899-12-31")).toBe("1899-12-31");
  });

  it("refuses a value that its column cannot hold", () => {
    expect(() => partCells("receipts", { receivedOn: "gisteren" as IsoDate, amount: null, document: "", note: "" }, "01")).toThrow(TypeError);
  });
});

describe("text of a file in a cell", () => {
  it("keeps its line breaks, and has a space for characters that no cell shows", () => {
    expect(cellText("een\r\ntwee\rdrie\nvier")).toBe("een\ntwee\ndrie\nvier");
    expect(cellText("a\u0000\u0007b\tc")).toBe("a b c");
  });

  it("is cut off above 2.000 characters, and says so", () => {
    expect(cellText("x".repeat(2_000))).toHaveLength(2_000);
    expect(cellText("x".repeat(2_000))).not.toContain("…");
    expect(cellText("x".repeat(2_001))).toBe(`${"x".repeat(1_999)}…`);
  });
});
