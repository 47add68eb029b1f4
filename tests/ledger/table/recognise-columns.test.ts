import type { LedgerField } from "../../../src/ledger/model/ledger-field";
import type { SourceCell } from "../../../src/ledger/model/source-cell";
import { memoryOfMapping } from "../../../src/ledger/table/memory-of-mapping";
import { recogniseColumns } from "../../../src/ledger/table/recognise-columns";
import type { ColumnMemory } from "../../../src/rules/model/column-memory";
import { mappingOf } from "./mapping-of";
import { tableOf } from "./table-of";

function columnsOf(headers: readonly string[], rows: readonly (readonly SourceCell[])[] = []) {
  return recogniseColumns(tableOf(headers, rows), []).mapping.columns;
}

function remembered(...rows: readonly Pick<ColumnMemory, "source" | "field" | "column">[]): ColumnMemory[] {
  return rows.map((row, index) => ({ ...row, rowId: `K${index + 1}`, unreadable: [] }));
}

describe("headers of Dutch and English packages are recognised", () => {
  test("a whole export", () => {
    const headers = ["Boekjaar", "Periode", "Dagboek", "Boekstuknummer", "Boekdatum", "Factuurdatum", "Grootboekrekening", "Omschrijving rekening", "Kostenplaats", "Project", "Omschrijving", "Relatie", "Factuurnummer", "Bedrag (€)", "Btw-bedrag"];
    expect(columnsOf(headers)).toEqual({
      fiscalYear: "Boekjaar", period: "Periode", journal: "Dagboek", document: "Boekstuknummer", bookedOn: "Boekdatum", invoicedOn: "Factuurdatum", account: "Grootboekrekening",
      accountName: "Omschrijving rekening", costCentre: "Kostenplaats", project: "Project", description: "Omschrijving", counterparty: "Relatie", invoice: "Factuurnummer", amount: "Bedrag (€)", vat: "Btw-bedrag",
    });
  });

  test.each<[string, LedgerField]>([
    ["BOEK-DATUM", "bookedOn"],
    ["Transactiedatum (dd-mm-jjjj)", "bookedOn"],
    ["Posting Date", "bookedOn"],
    ["Boekstuk nr.", "document"],
    ["Volgnummer", "document"],
    ["GBR", "account"],
    ["Rekening", "account"],
    ["Kostensoort", "account"],
    ["Kpl.", "costCentre"],
    ["Kostenplaats code", "costCentre"],
    ["Cost centre", "costCentre"],
    ["Projectcode", "project"],
    ["Taakveld", "taakveld"],
    ["ECL", "categorie"],
    ["Economische categorie", "categorie"],
    ["Crediteur", "counterparty"],
    ["Leverancier", "counterparty"],
    ["Saldo", "amount"],
    ["Amount", "amount"],
    ["D/C", "sign"],
  ])("%j is %s", (header, field) => {
    const sides: Partial<Record<LedgerField, string>> = field === "sign" ? { amount: "Bedrag" } : {};
    expect(columnsOf([...Object.values(sides), header])).toEqual({ ...sides, [field]: header });
  });

  test.each(["Product", "Verplichting", "Saldo cumulatief", "Cumulatief saldo", "Lopend saldo", "Running balance", "Btw", "Btw-code", "Begroting"])("%j is nothing that a booking needs", (header) => {
    expect(columnsOf([header, "Bedrag"], [["1,00", "2,00"]])).toEqual({ amount: "Bedrag" });
  });

  test("a kostensoort beside an account is not taken for a categorie", () => {
    expect(columnsOf(["Grootboek", "Kostensoort"])).toEqual({ account: "Grootboek" });
  });

  test("no column stands for two fields, and of two the surer header goes first", () => {
    expect(columnsOf(["Datum", "Boekdatum"])).toEqual({ bookedOn: "Boekdatum" });
    expect(columnsOf(["Relatienaam", "Relatie"])).toEqual({ counterparty: "Relatienaam" });
  });

  test("an Omschrijving right of a code is its name where another one describes the booking; a lone one does that itself", () => {
    expect(columnsOf(["Grootboek", "Omschrijving", "Kostenplaats", "Omschrijving (2)", "Omschrijving (3)"])).toEqual({
      account: "Grootboek", accountName: "Omschrijving", costCentre: "Kostenplaats", costCentreName: "Omschrijving (2)", description: "Omschrijving (3)",
    });
    expect(columnsOf(["Grootboek", "Omschrijving"])).toEqual({ account: "Grootboek", description: "Omschrijving" });
  });

  test("an identity of lines is one only where no two lines share it", () => {
    expect(columnsOf(["Regel-id"], [["A1"], ["A2"]])).toEqual({ lineId: "Regel-id" });
    expect(columnsOf(["Regel-id"], [["A1"], ["A1"]])).toEqual({});
    expect(columnsOf(["Regel-id"], [["A1"], [""]])).toEqual({});
  });
});

describe("each amount is taken once", () => {
  test("debit and credit, where there is no amount", () => {
    expect(columnsOf(["Debet", "Credit"])).toEqual({ debit: "Debet", credit: "Credit" });
  });

  test("the signed amount, where it is debit minus credit", () => {
    const rows = [["12,50", "", "12,50"], ["", "1.000,00", "-1.000,00"]];
    expect(columnsOf(["Debet", "Credit", "Bedrag"], rows)).toEqual({ amount: "Bedrag" });
  });

  test("debit and credit, where the third column is a balance so far", () => {
    const rows = [["12,50", "", "12,50"], ["", "10,00", "2,50"]];
    expect(columnsOf(["Debet", "Credit", "Saldo"], rows)).toEqual({ debit: "Debet", credit: "Credit" });
  });

  test("D/C says the sign of amounts without one, and not a second time that of signed ones", () => {
    expect(columnsOf(["Bedrag", "D/C"], [["5,00", "D"], ["5,00", "C"]])).toEqual({ amount: "Bedrag", sign: "D/C" });
    expect(columnsOf(["Bedrag", "D/C"], [["5,00", "D"], ["-5,00", "C"]])).toEqual({ amount: "Bedrag" });
    expect(columnsOf(["Bedrag", "D/C"], [["5,00", "D"], ["-5,00", "C"], ["3,00", "C"]])).toEqual({ amount: "Bedrag", sign: "D/C" });
  });
});

describe("without a header that says it, the values do", () => {
  const rows = [["3-1-2022", "4300", "12,50", "D", "huur"], ["4-1-2022", "4300", "1.100,00", "C", "terug"], ["5-1-2022", "0420", "7,00", "D", "materiaal"]];

  test("the one column of dates, of amounts, of D and C, and of codes", () => {
    const { mapping, columns } = recogniseColumns(tableOf(["Kolom A", "Kolom B", "Kolom C", "Kolom D", "Kolom E"], rows), []);
    expect(mapping.columns).toEqual({ bookedOn: "Kolom A", account: "Kolom B", amount: "Kolom C", sign: "Kolom D" });
    expect(columns.map(({ why }) => why)).toEqual(["content", "content", "content", "content", null]);
  });

  test("two columns that could be it leave the question open", () => {
    const twice = rows.map((row) => [...row, row[0] ?? "", row[2] ?? ""]);
    const { mapping, questions } = recogniseColumns(tableOf(["A", "B", "C", "D", "E", "F", "G"], twice), []);
    expect(mapping.columns).toEqual({ account: "B" });
    expect(questions).toEqual([{ is: "field-missing", field: "amount" }, { is: "field-missing", field: "bookedOn" }]);
  });

  test("a column of D and C beside amounts with a sign means something else", () => {
    const signed = [["3-1-2022", "4300", "12,50", "D"], ["4-1-2022", "4300", "12,50-", "C"], ["4-1-2022", "4300", "3,50", "C"]];
    expect(columnsOf(["A", "B", "C", "D"], signed)).toEqual({ bookedOn: "A", account: "B", amount: "C" });
  });

  test("a balance so far is no amount, even as the only numbers", () => {
    expect(columnsOf(["Boekdatum", "Rekening", "Saldo cumulatief"], [["3-1-2022", "4300", "12,50"]])).toEqual({ bookedOn: "Boekdatum", account: "Rekening" });
  });
});

describe("what cannot be known is asked", () => {
  const headers = ["Datum", "Rekening", "Debet", "Credit"];
  const notation = (rows: readonly (readonly SourceCell[])[]) => {
    const { mapping, questions } = recogniseColumns(tableOf(headers, rows), []);
    return { notation: mapping.notation, questions };
  };
  const asked = [{ is: "notation", column: "Debet", shown: "1.234" }];

  test("a bare 1.234 where nothing tells which reading is right, once", () => {
    expect(notation([["3-1-2022", "4300", "1.234", ""], ["3-1-2022", "4300", "", "5.678"], ["3-1-2022", "4300", "12", ""]])).toEqual({ notation: null, questions: asked });
  });

  test.each([["12,50", "comma"], ["1.234,56", "comma"], ["0.5", "point"]])("%j in another column of amounts settles it", (text, settled) => {
    expect(notation([["3-1-2022", "4300", "1.234", ""], ["3-1-2022", "4300", "", text]])).toEqual({ notation: settled, questions: [] });
  });

  test("amounts that contradict each other settle nothing", () => {
    expect(notation([["3-1-2022", "4300", "1.234", ""], ["", "", "12,50", "12.50"]])).toEqual({ notation: null, questions: asked });
  });

  test("a decimal in a column that holds no amounts settles nothing", () => {
    const { questions } = recogniseColumns(tableOf([...headers, "Taakveld"], [["3-1-2022", "4300", "1.234", "", "0.4"]]), []);
    expect(questions).toEqual(asked);
  });

  test("a source without account, date or amount", () => {
    expect(recogniseColumns(tableOf(["Omschrijving"], [["huur"]]), []).questions).toEqual([
      { is: "field-missing", field: "amount" },
      { is: "field-missing", field: "bookedOn" },
      { is: "field-missing", field: "account" },
    ]);
  });

  test("dates have the month first only where they cannot be read otherwise", () => {
    const order = (...dates: string[]) => recogniseColumns(tableOf(["Datum"], dates.map((date) => [date])), []).mapping.dates;
    expect(order("03/04/2022", "12/13/2022")).toBe("month-first");
    expect(order("03/04/2022", "12/12/2022")).toBe("day-first");
    expect(order("13/04/2022", "12/13/2022")).toBe("day-first");
  });
});

describe("what a source was taken for is remembered", () => {
  const mapping = mappingOf({ bookedOn: "Kolom A", account: "Kolom B", debit: "Kolom C" }, { notation: "point", dates: "month-first", reversed: true, fiscalYear: 2022 });
  const memory = remembered(...memoryOfMapping("Export grootboek", mapping));
  const table = tableOf(["Kolom A", "Kolom B", "Kolom C", "Bedrag"], [["01/02/2022", "4300", "1,234", "9,99"]]);

  test("it goes before headers and values, with the name of the source and how values are read", () => {
    const { source, ...found } = recogniseColumns(table, memory);
    expect(source).toBe("Export grootboek");
    expect(found.mapping).toEqual(mapping);
    expect(found.questions).toEqual([]);
    expect(found.columns.map(({ field, why }) => [field, why])).toEqual([["bookedOn", "remembered"], ["account", "remembered"], ["debit", "remembered"], [null, null]]);
  });

  test("but not where the table lacks one of its columns", () => {
    const { source, mapping: found } = recogniseColumns(tableOf(["Kolom A", "Kolom B", "Bedrag"], [["01/02/2022", "4300", "9,99"]]), memory);
    expect(source).toBeNull();
    expect(found.columns.amount).toBe("Bedrag");
  });

  test("of two sources that fit, the one that says more", () => {
    const more = memoryOfMapping("Uitgebreid", mappingOf({ ...mapping.columns, credit: "Bedrag" }));
    expect(recogniseColumns(table, [...memory, ...remembered(...more)]).source).toBe("Uitgebreid");
  });

  test("amounts that show their notation go before a remembered one", () => {
    const dutch = tableOf(["Kolom A", "Kolom B", "Kolom C"], [["01/02/2022", "4300", "1.234,50"], ["01/02/2022", "4300", "1.234"]]);
    expect(recogniseColumns(dutch, memory).mapping.notation).toBe("comma");
  });
});

test("a column is shown with up to three different values, shortened", () => {
  const long = "Factuur van de zomerschool voor groep acht in de wijk";
  const rows: SourceCell[][] = [[""], ["a"], ["a"], [0.1], [long], ["d"]];
  expect(recogniseColumns(tableOf(["Omschrijving"], rows), []).columns[0]?.samples).toEqual(["a", "0.1", "Factuur van de zomerschool voor groep a…"]);
});
