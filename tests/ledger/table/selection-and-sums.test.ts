import fc from "fast-check";
import { readLedgerTable } from "../../../src/ledger/table/read-ledger-table";
import { surveyTable } from "../../../src/ledger/table/survey-table";
import { everything } from "./everything";
import { mappingOf } from "./mapping-of";
import { tableOf } from "./table-of";

const headers = ["Periode", "Boekdatum", "Rekening", "Naam", "Kpl", "Kplnaam", "Project", "Projectnaam", "Bedrag"];
const mapping = mappingOf({ period: "Periode", bookedOn: "Boekdatum", account: "Rekening", accountName: "Naam", costCentre: "Kpl", costCentreName: "Kplnaam", project: "Project", projectName: "Projectnaam", amount: "Bedrag" });
const table = tableOf(headers, [
  ["0", "1-1-2022", "0100", "Activa", "", "", "", "", "500,00"],
  ["1", "3-1-2022", "4300", "Huur", "0420", "Onderwijs", "NPO", "Inhaal", "10,00"],
  ["1", "4-1-2022", "4300", "", "0420", "", "", "", "-2,50"],
  ["2", "5-2-2023", "0420", "Inhuur", "0430", "Sport", "NPO", "", "7,00"],
  ["2", "6-2-2023", "4300", "Huur", "420", "", "NPO2", "", "x"],
]);

describe("what is not the officer's business is counted and not kept", () => {
  const read = (projects: string[], costCentres: string[], accounts: string[]) => readLedgerTable(table, mapping, { projects, costCentres, accounts });

  test("a line must stand in each list that is not empty, by its whole code", () => {
    expect(read(["NPO"], [], []).lines.map(({ line }) => line)).toEqual([3, 5]);
    expect(read(["NPO"], ["0420"], []).lines.map(({ line }) => line)).toEqual([3]);
    expect(read([], ["420"], []).lines).toEqual([]);
    expect(read([], ["0420", "0430"], ["4300"]).lines.map(({ line }) => line)).toEqual([3, 4]);
    expect(read([], [], []).lines.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  test("of the rest only lines and cents per account are left", () => {
    const reading = read(["NPO"], ["0430"], []);
    expect(reading.unselected).toEqual([{ code: "4300", name: "Huur", lines: 2, cents: 750 }]);
    expect(JSON.stringify({ ...reading, lines: [] })).not.toContain("Onderwijs");
  });

  test("a line that cannot be read is named whatever was selected, for nobody knows what it is", () => {
    expect(read(["niets"], [], []).rejected.map(({ line, shown }) => [line, shown])).toEqual([[6, "x"]]);
  });
});

test("a survey says what can be selected from, and keeps no line", () => {
  expect(surveyTable(table, mapping)).toEqual({
    counted: { lines: 3, debit: 1700, credit: 250 },
    opening: { lines: 1, debit: 50_000, credit: 0 },
    declared: null,
    years: [2022, 2023],
    accounts: [{ code: "0420", name: "Inhuur", lines: 1, cents: 700 }, { code: "4300", name: "Huur", lines: 2, cents: 750 }],
    costCentres: [{ code: "0420", name: "Onderwijs", lines: 2, cents: 750 }, { code: "0430", name: "Sport", lines: 1, cents: 700 }],
    projects: [{ code: "NPO", name: "Inhaal", lines: 2, cents: 1700 }],
    rejected: [{ line: 6, code: "amount-unreadable", field: "amount", column: "Bedrag", shown: "x" }],
  });
});

test("a name that stands on a later line than its code is found", () => {
  const late = tableOf(["Rekening", "Naam", "Bedrag"], [["1", "", "1,00"], ["1", "Huur", "1,00"], ["1", "Anders", "1,00"]]);
  const by = mappingOf({ account: "Rekening", accountName: "Naam", amount: "Bedrag" });
  expect(surveyTable(late, by).accounts).toEqual([{ code: "1", name: "Huur", lines: 3, cents: 300 }]);
});

describe("every record is in exactly one place, to the cent", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const written = (value: number) => `${value < 0 ? "-" : ""}${String(Math.abs(value)).padStart(3, "0").replace(/(..)$/, ",$1")}`;
  const row = fc.record({
    period: fc.constantFrom("0", "1", "13"),
    date: fc.constantFrom("1-3-2022", "31-02-2022", ""),
    account: fc.constantFrom("4300", "0420", ""),
    project: fc.constantFrom("NPO", "Anders", ""),
    value: fc.option(amount),
  });

  test("lines, unselected lines, rejected lines and opening balance are all that was there", () => {
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), (rows, selective) => {
        const cells = rows.map(({ period, date, account, project, value }) => [period, date, account, project, value === null ? "?" : written(value)]);
        const by = mappingOf({ period: "P", bookedOn: "D", account: "R", project: "J", amount: "B" });
        const source = tableOf(["P", "D", "R", "J", "B"], cells);
        const { lines, unselected, rejected, counted, opening } = readLedgerTable(source, by, selective ? { ...everything, projects: ["NPO"] } : everything);
        const sum = (list: readonly { readonly lines: number; readonly cents: number }[]) => list.reduce((all, one) => ({ lines: all.lines + one.lines, cents: all.cents + one.cents }), { lines: 0, cents: 0 });
        const kept = sum(lines.map((line) => ({ lines: 1, cents: line.amount })));
        const rest = sum(unselected);
        expect({ lines: kept.lines + rest.lines, cents: kept.cents + rest.cents }).toEqual({ lines: counted.lines, cents: counted.debit - counted.credit });
        expect(counted.lines + rejected.length + (opening?.lines ?? 0)).toBe(rows.length);
        const readable = rows.filter(({ value, period, date, account }) => value !== null && (period === "0" || (date === "1-3-2022" && account !== "")));
        const inFile = readable.reduce((all, { value }) => all + (value ?? 0), 0);
        expect(counted.debit - counted.credit + (opening === null ? 0 : opening.debit - opening.credit)).toBe(inFile);
        expect(surveyTable(source, by)).toMatchObject({ counted, opening, rejected });
      }),
    );
  });
});
