import type { FigureSource } from "../../../src/rules/figures/figure-source";
import { rowsBehind } from "../../../src/rules/figures/rows-behind";
import type { Book } from "../../../src/rules/model/book";
import type { BookPart } from "../../../src/rules/model/book-part";
import type { Scheme } from "../../../src/rules/model/scheme";
import { schemeWith, viewOf } from "../indicators/annex-book";
import { row } from "../years/view-of";

type Cells = Readonly<Record<string, string | number | null>>;

function rows<Part extends BookPart>(part: Part, ...filled: readonly Cells[]): Book[Part][number][] {
  return filled.map((cells, index) => row(part, { rowId: `${part}-${index}`, ...cells }));
}

/** The rows behind a figure by their position, each with its amount; all of one part and column. */
function behind(parts: Partial<Book>, source: FigureSource, scheme?: Scheme): readonly (readonly [row: number, amount: number])[] {
  const found = rowsBehind(viewOf(parts, scheme), [], source).rows;
  found.forEach(({ part, row: position, rowId }) => expect(rowId).toBe(`${part}-${position}`));
  return found.map(({ row: position, amount }) => [position, amount]);
}

const placeOf = (parts: Partial<Book>, source: FigureSource) => rowsBehind(viewOf(parts), [], source).rows.map(({ part, column }) => `${part} ${column}`);

describe("behind a figure of a small table stand", () => {
  test("the decisions that no other replaces, as far as they have an amount", () => {
    const allocations = rows("allocations", { reference: "A", amount: 100 }, { reference: "B", replaces: "a", amount: 120 }, { reference: "C", amount: null }, { reference: "D", amount: 5 });
    expect(behind({ allocations }, { is: "allocations" })).toEqual([[1, 120], [3, 5]]);
    expect(placeOf({ allocations }, { is: "allocations" })).toEqual(["allocations amount", "allocations amount"]);
  });

  test("the receipts of a year by their day, those without a day, or all", () => {
    const receipts = rows("receipts", { receivedOn: "2021-12-31", amount: 1 }, { receivedOn: "2022-01-01", amount: 2 }, { receivedOn: null, amount: 4 }, { receivedOn: "2022-12-31", amount: 8 });
    expect(behind({ receipts }, { is: "receipts", year: 2022 })).toEqual([[1, 2], [3, 8]]);
    expect(behind({ receipts }, { is: "receipts", year: null })).toEqual([[2, 4]]);
    expect(behind({ receipts }, { is: "receipts" })).toHaveLength(4);
    expect(placeOf({ receipts }, { is: "receipts", year: 2021 })).toEqual(["receipts amount"]);
  });

  test("the repayments of the year that they name", () => {
    const repayments = rows("repayments", { year: 2024, amount: 1 }, { year: 2025, repaidOn: "2026-02-01", amount: 2 }, { amount: 4 });
    expect(behind({ repayments }, { is: "repayments", year: 2025 })).toEqual([[1, 2]]);
    expect(placeOf({ repayments }, { is: "repayments", year: 2025 })).toEqual(["repayments amount"]);
  });

  test("transfers in one direction, of one year, to one municipality however it is written", () => {
    const transfers = rows(
      "transfers",
      { direction: " Aan ", municipality: "060344", year: 2022, amount: 1 },
      { direction: "van", municipality: "0344", year: 2022, amount: 2 },
      { direction: "aan", municipality: "0363", year: 2022, amount: 4 },
      { direction: "aan", municipality: "Utrecht", year: 2023, amount: 8 },
      { direction: "", municipality: "0344", year: 2022, amount: 16 },
    );
    expect(behind({ transfers }, { is: "transfers", direction: "aan", year: 2022 })).toEqual([[0, 1], [2, 4]]);
    expect(behind({ transfers }, { is: "transfers", direction: "van" })).toEqual([[1, 2]]);
    expect(behind({ transfers }, { is: "transfers", direction: "aan", municipality: "0344" })).toEqual([[0, 1], [3, 8]]);
    expect(placeOf({ transfers }, { is: "transfers", direction: "van" })).toEqual(["transfers amount"]);
  });

  test("opening figures, of the column and the year asked", () => {
    const openings = rows("openings", { year: 2021, received: 1, spent: 2, balance: 4 }, { year: 2022, received: 8, balance: 16 }, { year: 2021, balance: 32 });
    expect(behind({ openings }, { is: "openings", column: "received", year: 2021 })).toEqual([[0, 1]]);
    expect(behind({ openings }, { is: "openings", column: "received" })).toEqual([[0, 1], [1, 8]]);
    expect(placeOf({ openings }, { is: "openings", column: "spent" })).toEqual(["openings spent"]);
  });

  test("of two balances that were taken over for a year the first", () => {
    const openings = rows("openings", { year: 2020, balance: 1 }, { year: 2021, balance: null }, { year: 2021, balance: 4 }, { year: 2021, balance: 8 });
    expect(behind({ openings }, { is: "opening-balance", year: 2021 })).toEqual([[2, 4]]);
    expect(placeOf({ openings }, { is: "opening-balance", year: 2021 })).toEqual(["openings balance"]);
    expect(behind({ openings }, { is: "opening-balance", year: 2022 })).toEqual([]);
  });

  test("what the last delivery reported under an indicator, the later of two rows, and no line of a list", () => {
    const reported = rows(
      "reported",
      { year: 2021, indicator: "D14/01", amount: 1 },
      { year: 2021, indicator: "d14/01", amount: 2, delivery: 1 },
      { year: 2021, indicator: "D14/01", amount: 4, delivery: 1, municipality: "  " },
      { year: 2021, indicator: "D14/01", amount: 8, delivery: 1, municipality: "0344" },
      { year: 2022, indicator: "D14/01", amount: 16 },
      { year: 2021, indicator: "D14/02", amount: 32 },
      { year: 2021, indicator: "D14/01", amount: null, delivery: 1 },
    );
    expect(behind({ reported }, { is: "reported", year: 2021, indicator: "D14/01" })).toEqual([[2, 4]]);
    expect(placeOf({ reported }, { is: "reported", year: 2021, indicator: "D14/02" })).toEqual(["reported amount"]);
    expect(behind({ reported }, { is: "reported", year: 2023, indicator: "D14/01" })).toEqual([]);
  });

  test("the reported lines of the list of amounts in one direction, of one municipality or of all", () => {
    const scheme = schemeWith({
      "X/05": { kind: "municipality-list", column: "code", direction: "aan" },
      "X/06": { kind: "municipality-list", column: "amount", direction: "aan" },
      "X/07": { kind: "municipality-list", column: "amount", direction: "van" },
      "X/08": { kind: "year-amount", purposes: ["P1"] },
    });
    const reported = rows(
      "reported",
      { year: 2021, indicator: "X/05", municipality: "0344", amount: 1 },
      { year: 2021, indicator: "X/06", municipality: "0344", amount: 2 },
      { year: 2021, indicator: "X/06", municipality: "060363", amount: 4 },
      { year: 2021, indicator: "X/06", municipality: " ", amount: 8 },
      { year: 2021, indicator: "X/07", municipality: "0344", amount: 16 },
      { year: 2021, indicator: "X/08", municipality: "0344", amount: 32 },
      { year: 2022, indicator: "X/06", municipality: "0344", amount: 64 },
    );
    expect(behind({ reported }, { is: "reported-lines", year: 2021, direction: "aan" }, scheme)).toEqual([[1, 2], [2, 4]]);
    expect(behind({ reported }, { is: "reported-lines", year: 2021, direction: "aan", municipality: "0363" }, scheme)).toEqual([[2, 4]]);
    expect(behind({ reported }, { is: "reported-lines", year: 2021, direction: "van" }, scheme)).toEqual([[4, 16]]);
  });

  test("figures of the ledger of a year and a role, of one source, or with one account, name and reason", () => {
    const ledger = rows(
      "ledger",
      { year: 2022, role: " Lasten ", account: "43", name: "NPO", amount: 1 },
      { year: 2022, role: "lasten", account: "44", name: "NPO", amount: 2 },
      { year: 2022, role: "lasten", account: "43", name: "Overig", amount: 4 },
      { year: 2022, role: "lasten", account: "43", name: "NPO", reason: "Lunch", amount: 8 },
      { year: 2021, role: "lasten", account: "43", name: "NPO", amount: 16 },
      { year: 2022, role: "baten", account: "43", name: "NPO", amount: 32 },
      { year: 2022, role: "balans eind", source: "Gemeenten", amount: 64 },
      { year: 2022, role: "balans eind", amount: 128 },
    );
    expect(behind({ ledger }, { is: "ledger", year: 2022, role: "lasten" })).toEqual([[0, 1], [1, 2], [2, 4], [3, 8]]);
    expect(behind({ ledger }, { is: "ledger", year: 2022, role: "lasten", line: { account: "43", name: "NPO", reason: "" } })).toEqual([[0, 1]]);
    expect(behind({ ledger }, { is: "ledger", year: 2022, role: "balans eind", source: "rijk" })).toEqual([[7, 128]]);
    expect(behind({ ledger }, { is: "ledger", year: 2022, role: "balans eind", source: "gemeenten" })).toEqual([[6, 64]]);
    expect(placeOf({ ledger }, { is: "ledger", year: 2021, role: "lasten" })).toEqual(["ledger amount"]);
  });

  test("one amount of one subsidy", () => {
    const subsidies = rows("subsidies", { reference: "S1", granted: 1, advanced: 2, determined: 4 }, { reference: "S2", granted: 8, advanced: 16 });
    expect(behind({ subsidies }, { is: "subsidies", row: 1, column: "advanced" })).toEqual([[1, 16]]);
    expect(behind({ subsidies }, { is: "subsidies", row: 1, column: "determined" })).toEqual([]);
    expect(placeOf({ subsidies }, { is: "subsidies", row: 0, column: "determined" })).toEqual(["subsidies determined"]);
  });

  test("the budgets of a measure in a year, whatever the case of its name; also of a name that no measure has", () => {
    const budgets = rows("budgets", { measure: "ZOMERSCHOOL", year: 2022, amount: 1 }, { measure: "Zomerschool", year: 2023, amount: 2 }, { measure: "Thuiszitters", year: 2022, amount: 4 }, { measure: "Sportdag", year: 2022, amount: 8 });
    expect(behind({ budgets }, { is: "budgets", measure: "zomerschool", year: 2022 })).toEqual([[0, 1]]);
    expect(behind({ budgets }, { is: "budgets", measure: "SPORTDAG", year: 2022 })).toEqual([[3, 8]]);
    expect(placeOf({ budgets }, { is: "budgets", measure: "Sportdag", year: 2022 })).toEqual(["budgets amount"]);
  });
});

describe("behind figures together stand", () => {
  test("the rows in the order of the parts of the book and then of their table, each once", () => {
    const parts = {
      receipts: rows("receipts", { receivedOn: "2022-01-01", amount: 10 }, { receivedOn: "2022-02-01", amount: 20 }),
      repayments: rows("repayments", { year: 2025, amount: 3 }),
      ledger: rows("ledger", { year: 2022, role: "baten", amount: 7 }),
    };
    const plus = (source: FigureSource) => ({ sign: 1, source }) as const;
    const minus = (source: FigureSource) => ({ sign: -1, source }) as const;
    const together: FigureSource = {
      is: "combined",
      parts: [minus({ is: "ledger", year: 2022, role: "baten" }), plus({ is: "repayments" }), plus({ is: "receipts" }), plus({ is: "receipts", year: 2022 })],
    };
    const { rows: found, sum } = rowsBehind(viewOf(parts), [], together);
    expect(found.map(({ rowId, amount }) => [rowId, amount])).toEqual([["receipts-0", 20], ["receipts-1", 40], ["repayments-0", 3], ["ledger-0", -7]]);
    expect(sum).toBe(56);
    const ofTwoYears = { receipts: rows("receipts", { receivedOn: "2023-01-01", amount: 10 }, { receivedOn: "2022-02-01", amount: 20 }) };
    const laterFirst = rowsBehind(viewOf(ofTwoYears), [], { is: "combined", parts: [plus({ is: "receipts", year: 2022 }), plus({ is: "receipts", year: 2023 })] });
    expect(laterFirst.rows.map(({ row: position }) => position)).toEqual([0, 1]);
  });

  test("nothing below zero where a figure stops at zero; exactly zero keeps its rows", () => {
    const parts = { receipts: rows("receipts", { receivedOn: "2022-01-01", amount: 10 }), repayments: rows("repayments", { year: 2025, amount: 10 }) };
    const left = (repayments: Book["repayments"]) => rowsBehind(viewOf({ ...parts, repayments }), [], { is: "above-zero", source: { is: "combined", parts: [{ sign: 1, source: { is: "receipts" } }, { sign: -1, source: { is: "repayments" } }] } });
    expect(left(parts.repayments)).toMatchObject({ sum: 0, rows: [{ amount: 10 }, { amount: -10 }] });
    expect(left(rows("repayments", { year: 2025, amount: 11 }))).toEqual({ sum: 0, rows: [] });
    expect(left(rows("repayments", { year: 2025, amount: 9 }))).toMatchObject({ sum: 1 });
  });
});
