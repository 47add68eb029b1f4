import type { SpendingCondition, SpendingFigure } from "../../../src/rules/figures/figure-source";
import { rowsBehind } from "../../../src/rules/figures/rows-behind";
import { spendingCellKey } from "../../../src/rules/figures/spending-cell-key";
import type { Expenditure } from "../../../src/rules/model/expenditure";
import { cents } from "../../../src/rules/money/cents";
import { schemeWith, spending, viewOf } from "../indicators/annex-book";
import { row } from "../years/view-of";

const scheme = schemeWith({
  "X/01": { kind: "year-amount", purposes: ["P1"] },
  "X/02": { kind: "previous-year-correction", purposes: ["P1"] },
});

const measures = [
  row("measures", { name: "Zomerschool", purpose: "P1", partner: "Stichting Voorbeeld", labels: "NPO; taal" }),
  row("measures", { name: "Thuiszitters", purpose: "P5" }),
];
const subsidies = [row("subsidies", { reference: "SUB-1", granted: 10_000 })];

const cells: readonly Expenditure[] = [
  spending(2022, "ZOMERSCHOOL", 1_000, { rowId: "A", ledgerYear: 2023, subsidy: "sub-1", recoverableVat: cents(210) }),
  spending(2023, "Zomerschool", 500, { rowId: "B", correctsYear: 2022, fundedBy: "Gemeenten", otherFunding: cents(40) }),
  spending(2023, "Thuiszitters", 70, { rowId: "C", subsidy: "SUB-9", fundedBy: "provincie" }),
  spending(null, "Onbekend", 9, { rowId: "D", ledgerYear: 2023 }),
  spending(2023, "", 4, { rowId: "E", recoverableVat: cents(0) }),
  spending(null, "", 2, { rowId: "F" }),
  { ...spending(2023, "Zomerschool", 0, { rowId: "G", recoverableVat: cents(21), otherFunding: cents(5) }), amount: null },
];
const view = viewOf({ measures, subsidies, expenditures: cells }, scheme);

function idsOf(where: SpendingCondition): string {
  return rowsBehind(view, cells, { is: "spending", amount: "amount", where }).rows.map(({ rowId }) => rowId).join("");
}

describe("spending behind a figure", () => {
  test.each<[what: string, where: SpendingCondition, ids: string]>([
    ["without a condition is every row with an amount", {}, "ABCDEF"],
    ["of a year", { year: 2023 }, "BCE"],
    ["without a year", { year: null }, "DF"],
    ["of earlier years", { year: { after: null, before: 2023 } }, "A"],
    ["of another year than this one leaves out what has no year", { inAnotherYearThan: 2023 }, "A"],
    ["of a ledger year, which is the year itself where none is named", { ledgerYear: 2023 }, "ABCDE"],
    ["of another ledger year leaves out what has none", { ledgerYearOtherThan: 2022 }, "ABCDE"],
    ["of another ledger year than 2023", { ledgerYearOtherThan: 2023 }, ""],
    ["moved out of ledger year 2023", { ledgerYear: 2023, inAnotherYearThan: 2023 }, "A"],
    ["from the money of the state, also where no source is named", { fundedBy: "rijk" }, "ADEF"],
    ["from the money of other municipalities", { fundedBy: "gemeenten" }, "B"],
    ["that corrects a year", { correctsYear: 2022 }, "B"],
    ["under a purpose", { under: { by: "purpose", name: "p1" } }, "AB"],
    ["under a measure, whatever its case", { under: { by: "measure", name: "zomerSCHOOL" } }, "AB"],
    ["under a measure that the book does not have", { under: { by: "measure", name: "onbekend" } }, "D"],
    ["under a partner", { under: { by: "partner", name: "Stichting voorbeeld" } }, "AB"],
    ["under one of the labels of its measure", { under: { by: "label", name: "Taal" } }, "AB"],
    ["under no label", { under: { by: "label", name: "" } }, "CDEF"],
    ["under a subsidy of the book", { under: { by: "subsidy", name: "SUB-1" } }, "A"],
    ["under a reference that no subsidy has", { under: { by: "subsidy", name: "sub-9" } }, "C"],
    ["that an indicator of its year takes in", { takenIn: { year: 2022, source: { kind: "year-amount", purposes: ["P1"] } } }, "A"],
    ["that corrects the year before under an indicator of it", { takenIn: { year: 2023, source: { kind: "previous-year-correction", purposes: ["P1"] } } }, "B"],
    ["that no indicator takes in", { outsideIndicatorsOf: 2023 }, "CE"],
    ["that meets all of several conditions", { year: 2023, fundedBy: "gemeenten", correctsYear: 2022 }, "B"],
    ["that meets one of two conditions only", { year: 2022, fundedBy: "gemeenten" }, ""],
  ])("%s", (_, where, ids) => {
    expect(idsOf(where)).toBe(ids);
  });

  test.each<[amount: SpendingFigure["amount"], column: string, rows: readonly (readonly [string, number])[]]>([
    ["amount", "amount", [["A", 1_000], ["B", 500], ["C", 70], ["D", 9], ["E", 4], ["F", 2]]],
    ["recoverableVat", "recoverableVat", [["A", 210], ["E", 0]]],
    ["otherFunding", "otherFunding", [["B", 40]]],
    ["gross", "amount", [["A", 1_210], ["B", 540], ["C", 70], ["D", 9], ["E", 4], ["F", 2]]],
  ])("by its %s names the column %s; a row of which the amount cannot be read is in none", (amount, column, expected) => {
    const { rows } = rowsBehind(view, cells, { is: "spending", amount, where: {} });
    expect(rows.map((one) => [one.rowId, one.amount])).toEqual(expected);
    expect(rows.every((one) => one.part === "expenditures" && one.column === column && cells[one.row]?.rowId === one.rowId)).toBe(true);
  });
});

test("a row counts under the names that the book has, not as it was typed, and under what was typed where the book has no such name", () => {
  const [first, , third, fourth] = cells.map((one) => spendingCellKey(view, one));
  expect(first).toEqual({ measure: "Zomerschool", purpose: "P1", subsidy: "SUB-1", fundedBy: "", year: 2022, ledgerYear: 2023, correctsYear: null });
  expect(third).toEqual({ measure: "Thuiszitters", purpose: "P5", subsidy: "SUB-9", fundedBy: "provincie", year: 2023, ledgerYear: 2023, correctsYear: null });
  expect(fourth).toMatchObject({ measure: "Onbekend", purpose: null, year: null, ledgerYear: 2023 });
});
