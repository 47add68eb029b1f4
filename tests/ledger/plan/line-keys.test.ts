import { lineKeys } from "../../../src/ledger/plan/line-keys";
import { ledgerLine, type LineCells } from "../ledger-line";

const keys = (...lines: readonly LineCells[]): readonly string[] => lineKeys(lines.map(ledgerLine));

const cost: LineCells = { document: "INK-7", description: "Inhuur", counterparty: "Bureau Voorbeeld", costCentre: "0300", project: "NPO" };

test("a source's own id is the identity of a booking, within its year", () => {
  expect(keys({ sourceId: "MEM/7/1" }, { sourceId: "MEM/7/1", fiscalYear: 2024 }, { sourceId: "MEM/7/1", fiscalYear: null })).toEqual(["id:2025/MEM/7/1", "id:2024/MEM/7/1", "id:/MEM/7/1"]);
});

test("an id that a file repeats is told apart by its occurrence", () => {
  expect(keys({ sourceId: "7" }, { sourceId: "7" }, { sourceId: "7" })).toEqual(["id:2025/7", "id2:2025/7", "id3:2025/7"]);
});

test("without an id the line itself is the identity, and two equal lines stay two", () => {
  const [first, second, other] = keys(cost, cost, { ...cost, amount: 10_001 });
  expect(first).toMatch(/^h:[0-9a-f]{24}-1$/);
  expect(second).toBe(first?.replace(/-1$/, "-2"));
  expect(other).toMatch(/-1$/);
  expect(other).not.toBe(first);
});

test("spaces and case are no difference; what the ledger does not book is none either", () => {
  const [one, other] = [keys(cost)[0], keys({ ...cost, description: "  INHUUR ", invoice: "F-1", accountName: "Anders", period: "4", vat: 5 })[0]];
  expect(other).toBe(one);
});

test.each<[string, LineCells]>([
  ["year", { fiscalYear: 2024 }],
  ["journal", { journal: "MEM" }],
  ["document", { document: "INK-8" }],
  ["day", { bookedOn: "2025-03-15" }],
  ["account", { account: "4301" }],
  ["cost centre", { costCentre: "0301" }],
  ["project", { project: "GOAB" }],
  ["amount", { amount: -10_000 }],
  ["description", { description: "Huur" }],
  ["counterparty", { counterparty: "" }],
])("another %s is another booking", (_, cells) => {
  expect(keys({ ...cost, ...cells })[0]).not.toBe(keys(cost)[0]);
});

test("texts do not run into each other", () => {
  expect(keys({ description: "ab", counterparty: "c" })[0]).not.toBe(keys({ description: "a", counterparty: "bc" })[0]);
});

test("a key stands in workbooks for years, so it is the same in every version", () => {
  expect(keys(cost, { ...cost, costCentre: "", project: "", description: "Café €" })).toEqual(["h:dd9ddb0d337a9a007f5debb7-1", "h:00000000788019b87c0b236b-1"]);
});
