import { findPairs } from "../../../src/ledger/assign/find-pairs";
import { ledgerLine, type LineCells } from "../ledger-line";

const accrual: LineCells = { bookedOn: "2024-12-31", amount: 52_000, counterparty: "Stichting Welzijn Voorbeeld", description: "Factuur december" };
const reversal: LineCells = { ...accrual, bookedOn: "2025-01-27", amount: -52_000 };

const paired = (...lines: readonly LineCells[]): readonly (readonly [number, number])[] => [...findPairs(lines.map(ledgerLine))];

test("a cost of 31 December that is taken back in January is offered as a pair, from both sides", () => {
  expect(paired(accrual, ledgerLine({ description: "Iets anders" }), reversal)).toEqual([
    [0, 2],
    [2, 0],
  ]);
});

test("the day before and after: 30 December, 31 January and 1 February", () => {
  expect(paired({ ...accrual, bookedOn: "2024-12-30" }, reversal)).toEqual([]);
  expect(paired(accrual, { ...reversal, bookedOn: "2025-01-31" })).toHaveLength(2);
  expect(paired(accrual, { ...reversal, bookedOn: "2025-02-01" })).toEqual([]);
  expect(paired(accrual, { ...reversal, bookedOn: "2026-01-27" })).toEqual([]);
});

test("a text that speaks of an accrual needs no year's end", () => {
  const due = { ...accrual, bookedOn: "2025-06-30", counterparty: "", description: "Nog te ontvangen factuur december" };
  expect(paired(due, { ...due, bookedOn: "2025-07-15", amount: -52_000, description: "Terugboeking nog te ontvangen factuur december" })).toHaveLength(2);
  expect(paired(due, { ...due, bookedOn: "2025-07-15", amount: -52_000, description: "Terugboeking nog te ontvangen factuur november" })).toEqual([]);
});

test.each([
  ["another amount", { amount: -52_001 }],
  ["another account", { account: "4301" }],
  ["another cost centre", { costCentre: "6720" }],
  ["another project", { project: "NPO" }],
  ["another counterparty and text", { counterparty: "Bureau Voorbeeld", description: "Correctie" }],
])("a line with %s undoes nothing", (_, cells: LineCells) => {
  expect(paired(accrual, { ...reversal, ...cells })).toEqual([]);
});

test("of two equal accruals each has its own reversal, and one reversal has one accrual", () => {
  expect(paired(accrual, accrual, reversal)).toHaveLength(2);
  expect(paired(accrual, accrual, reversal, reversal)).toEqual([
    [0, 2],
    [2, 0],
    [1, 3],
    [3, 1],
  ]);
});

test("lines without any text and without a counterparty say nothing, and so not the same", () => {
  expect(paired({ ...accrual, counterparty: "", description: "" }, { ...reversal, counterparty: "", description: "" })).toEqual([]);
});
