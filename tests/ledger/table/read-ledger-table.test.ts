import type { ColumnMapping } from "../../../src/ledger/model/column-mapping";
import type { SourceCell } from "../../../src/ledger/model/source-cell";
import { readLedgerTable } from "../../../src/ledger/table/read-ledger-table";
import type { IsoDate } from "../../../src/rules/dates/iso-date";
import { everything } from "./everything";
import { mappingOf } from "./mapping-of";
import { tableOf } from "./table-of";

const headers = ["Boekdatum", "Rekening", "Bedrag"];
const mapping = mappingOf({ bookedOn: "Boekdatum", account: "Rekening", amount: "Bedrag" });

function read(rows: readonly (readonly SourceCell[])[], names: readonly string[] = headers, by: ColumnMapping = mapping) {
  return readLedgerTable(tableOf(names, rows), by, everything);
}

/** Lines by account and amount, rejected lines by line, reason and what stands there. */
function outcome(...call: Parameters<typeof read>) {
  const { lines, rejected } = read(...call);
  return { lines: lines.map(({ account, amount }) => [account, amount]), rejected: rejected.map(({ line, code, column, shown }) => [line, code, column, shown]) };
}

describe("a record of an export becomes a ledger line", () => {
  test("with everything that the source says", () => {
    const names = ["Id", "Jaar", "Per", "Dagboek", "Stuk", "Boekdatum", "Factuurdatum", "Van", "Tot", "GBR", "Naam", "Kpl", "Project", "Taakveld", "Categorie", "Tekst", "Relatie", "Factuur", "Bedrag", "Btw"];
    const by = mappingOf({
      lineId: "Id", fiscalYear: "Jaar", period: "Per", journal: "Dagboek", document: "Stuk", bookedOn: "Boekdatum", invoicedOn: "Factuurdatum", performedFrom: "Van", performedUntil: "Tot",
      account: "GBR", accountName: "Naam", costCentre: "Kpl", project: "Project", taakveld: "Taakveld", categorie: "Categorie", description: "Tekst", counterparty: "Relatie", invoice: "Factuur",
      amount: "Bedrag", vat: "Btw",
    });
    const row = ["R1", "2022", "07", "INK", "2022001", "04-07-2022", "30-06-2022", "1-6-2022", "30-6-2022", "04300", "Zomerscholen", "0420", "NPO", "0.10", "3.8", " Huur lokaal ", "Stichting Voorbeeld", "F-7", "1.210,00", "210,00"];
    expect(read([row], names, by).lines).toEqual([
      {
        line: 2, sourceId: "R1", fiscalYear: 2022, period: "07", journal: "INK", document: "2022001", bookedOn: "2022-07-04", invoicedOn: "2022-06-30", performedFrom: "2022-06-01",
        performedUntil: "2022-06-30", account: "04300", accountName: "Zomerscholen", accountKind: null, costCentre: "0420", project: "NPO", taakveld: "0.10", categorie: "3.8",
        description: "Huur lokaal", counterparty: "Stichting Voorbeeld", invoice: "F-7", amount: 121_000, vat: 21_000,
      },
    ]);
  });

  test("codes stay as they are written; a number of a sheet is its shortest text", () => {
    const by = mappingOf({ account: "Rekening", costCentre: "Kpl", taakveld: "Taakveld", amount: "Bedrag" });
    const rows = [["0420", "00", "0.10", 1], [4300, 420.0, 0.1, 2], ["0421", "1", "0.1", 3]];
    const { lines } = read(rows, ["Rekening", "Kpl", "Taakveld", "Bedrag"], by);
    expect(lines.map(({ account, costCentre, taakveld }) => [account, costCentre, taakveld])).toEqual([["0420", "00", "0.10"], ["4300", "420", "0.1"], ["0421", "1", "0.1"]]);
  });

  test("a text that begins like a formula stays a text", () => {
    const by = mappingOf({ amount: "Bedrag", description: "Tekst" });
    expect(read([["1,00", "=1+1"], ["1,00", "@huur"], ["1,00", "#N/B"]], ["Bedrag", "Tekst"], by).lines.map(({ description }) => description)).toEqual(["=1+1", "@huur", "#N/B"]);
  });

  test("an amount of zero is a line", () => {
    expect(outcome([["1-1-2022", "4300", "0,00"], ["1-1-2022", "4300", 0]])).toEqual({ lines: [["4300", 0], ["4300", 0]], rejected: [] });
  });

  test("its year is that of its column, else of its booking date, else the one given with the mapping", () => {
    const years = (columns: ColumnMapping["columns"], fiscalYear: number | null, ...row: SourceCell[]) =>
      read([row], ["Jaar", "Boekdatum", "Bedrag"], mappingOf({ amount: "Bedrag", ...columns }, { fiscalYear })).lines.map((line) => line.fiscalYear);
    const both = { fiscalYear: "Jaar", bookedOn: "Boekdatum" };
    expect(years(both, 2020, "2022", "15-1-2023", "1,00")).toEqual([2022]);
    expect(years(both, 2020, 2022, "15-1-2023", "1,00")).toEqual([2022]);
    expect(years(both, 2020, "", "15-1-2023", "1,00")).toEqual([2023]);
    expect(years({}, 2020, "2022", "15-1-2023", "1,00")).toEqual([2020]);
    expect(years({}, null, "2022", "15-1-2023", "1,00")).toEqual([null]);
  });
});

describe("the sign of an amount", () => {
  test("D/C: debit is positive, and a negative credit is positive again", () => {
    const by = mappingOf({ amount: "Bedrag", sign: "D/C", vat: "Btw" });
    const rows = [["12,50", "D", "2,17"], ["12,50", "Credit", "2,17"], ["12,50-", "C", ""], ["12,50", "+", ""], ["12,50", "-", ""], ["12,50", "", ""], ["12,50", "X", ""]];
    const { lines, rejected, counted } = read(rows, ["Bedrag", "D/C", "Btw"], by);
    expect(lines.map(({ amount, vat }) => [amount, vat])).toEqual([[1250, 217], [-1250, -217], [1250, null], [1250, null], [-1250, null]]);
    expect(rejected.map(({ line, code, shown }) => [line, code, shown])).toEqual([[7, "sign-unreadable", ""], [8, "sign-unreadable", "X"]]);
    expect(counted).toEqual({ lines: 5, debit: 2500, credit: 1250 });
  });

  test("debit and credit: both filled is their difference, both blank is no amount", () => {
    const by = mappingOf({ debit: "Debet", credit: "Credit", vat: "Btw" });
    const rows = [["12,50", "", "1,00"], ["", "12,50", "1,00"], ["10,00", "2,50", ""], ["", "", ""], ["0,00", "", ""], ["-5,00", "", ""], ["", "x", ""]];
    const { lines, rejected, counted } = read(rows, ["Debet", "Credit", "Btw"], by);
    expect(lines.map(({ amount, vat }) => [amount, vat])).toEqual([[1250, 100], [-1250, -100], [750, null], [0, null], [-500, null]]);
    expect(rejected.map(({ line, code, field }) => [line, code, field])).toEqual([[5, "amount-missing", "debit"], [8, "amount-unreadable", "credit"]]);
    expect(counted).toEqual({ lines: 5, debit: 1750, credit: 1500 });
  });

  test("where costs are negative in the source, debit and credit change places", () => {
    const signed = read([["-12,50", "-2,17"], ["4,00", ""]], ["Bedrag", "Btw"], mappingOf({ amount: "Bedrag", vat: "Btw" }, { reversed: true }));
    expect(signed.lines.map(({ amount, vat }) => [amount, vat])).toEqual([[1250, 217], [-400, null]]);
    expect(signed.counted).toEqual({ lines: 2, debit: 1250, credit: 400 });
    const sided = read([["12,50", "C", "2,17"]], ["Bedrag", "D/C", "Btw"], mappingOf({ amount: "Bedrag", sign: "D/C", vat: "Btw" }, { reversed: true }));
    expect(sided.lines.map(({ amount, vat }) => [amount, vat])).toEqual([[1250, 217]]);
  });
});

describe("a line that cannot be taken over is refused with its line, its reason and what stands there", () => {
  const good = ["19-08-2022", "4300", "1.000,00"];

  test("the amount, the date and the account that are wrong, beside lines that are right", () => {
    const rows = [good, ["14-06-2022", "4300", "12.34a,50"], ["31-02-2022", "4300", "898,88"], ["28-02-2022", "4300", "898,88"], ["04-10-2022", " ", "1,00"], ["", "4300", "1,00"], ["1-1-2022", "4300", ""]];
    expect(outcome(rows)).toEqual({
      lines: [["4300", 100_000], ["4300", 89_888]],
      rejected: [
        [3, "amount-unreadable", "Bedrag", "12.34a,50"],
        [4, "date-unreadable", "Boekdatum", "31-02-2022"],
        [6, "account-missing", "Rekening", ""],
        [7, "date-missing", "Boekdatum", ""],
        [8, "amount-missing", "Bedrag", ""],
      ],
    });
  });

  test("a third decimal, an amount that could be two, and an error of the sheet", () => {
    expect(outcome([["1-1-2022", "4300", "1,2345"], ["1-1-2022", "4300", 0.001], ["#N/B", "4300", "1,00"], ["1-1-2022", "#REF!", "1,00"]]).rejected.map(([, code]) => code)).toEqual([
      "amount-decimals", "amount-decimals", "excel-error", "excel-error",
    ]);
    expect(outcome([["1-1-2022", "4300", "1.234"], ["1-1-2022", "4300", "1.234,00"]], headers, { ...mapping, notation: null })).toEqual({
      lines: [["4300", 123_400]],
      rejected: [[2, "amount-ambiguous", "Bedrag", "1.234"]],
    });
  });

  test("another date or a year that cannot be read; a source without the column needs none", () => {
    const by = mappingOf({ ...mapping.columns, invoicedOn: "Factuurdatum", fiscalYear: "Jaar" });
    const rows = [[...good, "32-1-2022", "2022"], [...good, "", "22"], [...good, "", "2022/2023"], [...good, "00-00-0000", "2022"]];
    expect(outcome(rows, [...headers, "Factuurdatum", "Jaar"], by)).toEqual({
      lines: [["4300", 100_000]],
      rejected: [[2, "date-unreadable", "Factuurdatum", "32-1-2022"], [3, "year-unreadable", "Jaar", "22"], [4, "year-unreadable", "Jaar", "2022/2023"]],
    });
    expect(outcome([["1,00"]], ["Bedrag"], mappingOf({ amount: "Bedrag" }))).toEqual({ lines: [["", 100]], rejected: [] });
  });

  test("a mapped column that the table does not have refuses every line, and loses none", () => {
    expect(outcome([good, good], headers, mappingOf({ ...mapping.columns, account: "Grootboek" })).rejected).toEqual([[2, "account-missing", "Grootboek", ""], [3, "account-missing", "Grootboek", ""]]);
    expect(outcome([good], headers, mappingOf({ bookedOn: "Boekdatum" })).rejected).toEqual([[2, "amount-missing", "", ""]]);
  });

  test("lines that were broken in the file itself stand among them, in the order of the file", () => {
    const broken = { line: 3, code: "cell-count", field: null, column: "", shown: "a;b" } as const;
    const table = { ...tableOf(headers, [good, good, ["x", "4300", "1,00"]], [broken]), leftOut: [{ line: 9, why: "total" as const, shown: "Totaal" }] };
    const reading = readLedgerTable(table, mapping, everything);
    expect(reading.rejected.map(({ line, code }) => [line, code])).toEqual([[3, "cell-count"], [4, "date-unreadable"]]);
    expect(reading.leftOut).toEqual(table.leftOut);
  });
});

describe("the opening balance is no spending", () => {
  const names = ["Periode", "Dagboek", ...headers];
  const by = mappingOf({ ...mapping.columns, period: "Periode", journal: "Dagboek" });
  const booking = ["1-1-2022", "4300", "10,00"];

  test.each([["0", ""], ["00", ""], ["2022-00", ""], ["202200", ""], ["IB", ""], ["Opening", ""], ["Beginbalans", ""], ["1", "Openingsbalans"]])("period %j in journal %j stands apart", (period, journal) => {
    const { lines, opening, counted } = read([[period, journal, ...booking], [period, journal, "", "", "-4,00"]], names, by);
    expect(lines).toEqual([]);
    expect(opening).toEqual({ lines: 2, debit: 1000, credit: 400 });
    expect(counted).toEqual({ lines: 0, debit: 0, credit: 0 });
  });

  test.each([["1", ""], ["10", ""], ["12", ""], ["13", ""], ["202201", ""], ["", ""], ["2022-01", "IB"]])("period %j in journal %j is a booking", (period, journal) => {
    const { lines, opening } = read([[period, journal, ...booking]], names, by);
    expect(lines.map((line) => line.period)).toEqual([period]);
    expect(opening).toBeNull();
  });
});

test("dates of a sheet are dates as they stand", () => {
  expect(read([[{ date: "2022-03-01" as IsoDate }, 4300, 12.5], [44621, 4300, -12.5]]).lines.map(({ bookedOn, amount }) => [bookedOn, amount])).toEqual([["2022-03-01", 1250], ["2022-03-01", -1250]]);
});
