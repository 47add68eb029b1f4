import type { SourceTable } from "../../../src/ledger/model/source-table";
import { rangeTable } from "../../../src/ledger/sheet/range-table";

type Row = readonly (string | number | boolean)[];

const header: Row = ["Datum", "Boekstuk", "Rekening", "Omschrijving", "Bedrag"];
const booking: Row = ["01-02-2022", "B1", "4300", "Zomerschool", 100];

function tableOf(...rows: readonly Row[]): SourceTable {
  const table = rangeTable("Blad1!A1:E9", rows);
  if (table === null) {
    throw new Error("no table");
  }
  return table;
}

/** What became of one row between two bookings. */
function fateOf(row: Row, head: Row = header): string {
  const { records, leftOut } = tableOf(head, booking, row, booking);
  return leftOut.find(({ line }) => line === 3)?.why ?? (records.some(({ line }) => line === 3) ? "read" : "lost");
}

describe("a total", () => {
  test.each([
    [["Totaal", "", "", "", 100], "total"],
    [["", "", "", "Eindtotaal:", "1.234,56"], "total"],
    [["Generaal totaal", "", "", "", 100], "total"],
    [["", "", "4300", "Totaal rekening 4300", 100], "subtotal"],
    [["", "", "", "Subtotaal", -1], "subtotal"],
    [["Grand total", "", "", "", 100], "total"],
  ])("is left out: %j", (row, why) => {
    expect(fateOf(row)).toBe(why);
  });

  test.each([
    ["with a date and a document", ["01-02-2022", "B2", "4300", "Totaal subsidie", 100]],
    ["with a date alone", ["01-02-2022", "", "", "Totaal", 100]],
    ["with a document alone", ["", "B2", "", "Totaal", 100]],
    ["whose word goes on", ["", "", "4300", "Totaalbedrag subsidie", 100]],
    ["that says it later", ["", "", "4300", "Factuur totaal", 100]],
    ["without an amount", ["", "", "", "Totaal", ""]],
  ])("is none, but a line to be judged as a booking: one %s", (_, row) => {
    expect(fateOf(row)).toBe("read");
  });

  test("needs more where the table has neither dates nor documents: a line with an account is a booking there", () => {
    const head = ["Rekening", "Omschrijving", "Bedrag"];
    const fate = (row: Row) => tableOf(head, ["4300", "x", 1], row, ["4310", "y", 2]).leftOut.map(({ line, why }) => [line, why]);
    expect(fate(["4300", "Totaal subsidie", 100])).toEqual([]);
    expect(fate(["Totaal", "", 100])).toEqual([[3, "total"]]);
    expect(fate(["", "Totaal", 100])).toEqual([[3, "total"]]);
  });
});

describe("the head of a group", () => {
  const withoutAccount: Row = ["Datum", "Boekstuk", "Omschrijving", "Bedrag"];
  const groups = (...rows: readonly Row[]) => {
    const { columns, records } = tableOf(...rows);
    return [columns.filter(({ from }) => from === "section").map(({ header: name }) => name), records.map(({ cells }) => cells.slice(4))];
  };

  test.each([
    ["in one cell", ["Rekening: 4300 Zomerscholen"]],
    ["with a dash", ["Grootboekrekening 4300 - Zomerscholen"]],
    ["in three cells", ["Rekening:", 4300, "Zomerscholen"]],
    ["without the word", ["4300 - Zomerscholen"]],
    ["without the word, in two cells", ["4300", "Zomerscholen"]],
  ])("gives its lines their account: %s", (_, head) => {
    expect(groups(withoutAccount, head, ["01-02-2022", "B1", "x", 1], ["Rekening: 0431"], ["01-02-2022", "B1", "x", 1])).toEqual([
      ["Rekening", "Omschrijving rekening"],
      [
        ["4300", "Zomerscholen"],
        ["0431", ""],
      ],
    ]);
  });

  test("may stand above the header", () => {
    expect(groups(["Rekening: 4300 Zomerscholen"], withoutAccount, ["01-02-2022", "B1", "x", 1])).toEqual([["Rekening", "Omschrijving rekening"], [["4300", "Zomerscholen"]]]);
  });

  test("ends the groups below it, so that no line keeps the account of another kostenplaats", () => {
    const line: Row = ["01-02-2022", "B1", "x", 1];
    expect(groups(withoutAccount, ["Kostenplaats: 0420"], ["Rekening: 4300"], line, ["Kostenplaats: 0421"], line)[1]).toEqual([
      ["4300", "", "0420", ""],
      ["", "", "0421", ""],
    ]);
  });

  test("adds no column where the table has one", () => {
    expect(groups(header, ["Rekening: 4310 Inhuur"], booking)[0]).toEqual([]);
    expect(fateOf(["Rekening: 4310 Inhuur", "", "", "", ""])).toBe("section-head");
  });

  test.each([
    ["an amount without a date", ["", "", "Project 12", 100]],
    ["only a text", ["Zomerschool", "", "", ""]],
    ["an amount before its text", ["", "", "", 4300]],
    ["a date", ["01-02-2022", "", "4300 Zomerscholen", ""]],
  ])("is not a row with %s", (_, row) => {
    expect(fateOf(row, withoutAccount)).toBe("read");
  });
});

describe("a header", () => {
  test("is looked for in the first 30 rows", () => {
    const titles = (count: number): Row[] => Array.from({ length: count }, (_, at) => [`Toelichting ${"x".repeat(at)}`]);
    expect(rangeTable("A1:E40", [...titles(29), header, booking])?.headerLine).toBe(30);
    expect(rangeTable("A1:E40", [...titles(30), header, booking])).toBeNull();
  });

  test("is not a line of words and their values above it", () => {
    expect(tableOf(["Boekjaar", 2022, "Periode", "1-12"], header, booking).headerLine).toBe(2);
  });

  test("may have two rows, whichever of them names more", () => {
    const names = (...rows: readonly Row[]) => tableOf(...rows).columns.map(({ header: name }) => name);
    expect(names(["Datum", "Rekening", "Bedrag", ""], ["", "", "Debet", "Credit"], ["01-02-2022", "4300", 1, ""])).toEqual(["Datum", "Rekening", "Debet", "Credit"]);
    expect(names(["Datum", "", "", ""], ["", "Rekening", "Debet", "Credit"], ["01-02-2022", "4300", 1, ""])).toEqual(["Datum", "Rekening", "Debet", "Credit"]);
  });

  test("in a range counts its rows and columns as the sheet does", () => {
    const table = rangeTable("'Mijn blad'!$C$5:$G$9", [["Datum", "Rekening", "", "Bedrag"], ["01-02-2022", "4300", "x", true]]);
    expect(table).toMatchObject({ kind: "range", name: "'Mijn blad'!$C$5:$G$9", headerLine: 5, records: [{ line: 6, cells: ["01-02-2022", "4300", "x", "TRUE"] }] });
    expect(table?.columns.map(({ header: name }) => name)).toEqual(["Datum", "Rekening", "Kolom E", "Bedrag"]);
  });
});
