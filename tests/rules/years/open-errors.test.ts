import { explanationKey } from "../../../src/rules/explanations/explanation-key";
import type { Book } from "../../../src/rules/model/book";
import type { Finding } from "../../../src/rules/model/finding";
import { nextStatuses } from "../../../src/rules/years/next-statuses";
import { openErrors } from "../../../src/rules/years/open-errors";
import { emptyBook } from "../books/rows";
import { row } from "./view-of";

/** An error of which only its place, its facts and its weight matter here. */
function finding(place: { readonly part: string | null; readonly row: number | null }, facts: object = {}, severity = "error"): Finding {
  return { code: "expenditure-amount-missing", severity, place: { rowId: `${place.part ?? ""}${place.row ?? ""}`, column: null, ...place }, facts, citation: null, status: "confirmed" } as unknown as Finding;
}

const book: Book = {
  ...emptyBook,
  expenditures: [row("expenditures", { year: 2021 }), row("expenditures", { year: 2023 }), row("expenditures", {})],
  receipts: [row("receipts", { receivedOn: "2021-12-31" }), row("receipts", { receivedOn: "2023-01-01" }), row("receipts", {})],
  measures: [row("measures", { name: "Zomerschool" })],
};

const whole = { part: null, row: null };
const isOpen = (one: Finding, year: number, of: Book = book) => openErrors([one], of, year).length === 1;

test("an error that names a year stands in the way of that year and of later ones, wherever its row counts", () => {
  const of2022 = finding({ part: "expenditures", row: 1 }, { year: 2022 });
  expect([2021, 2022, 2023].map((year) => isOpen(of2022, year))).toEqual([false, true, true]);
});

test("one that names none stands in the way of the year in which its row counts", () => {
  const years = [2020, 2021, 2022, 2023];
  expect(years.map((year) => isOpen(finding({ part: "expenditures", row: 0 }), year))).toEqual([false, true, true, true]);
  expect(years.map((year) => isOpen(finding({ part: "expenditures", row: 1 }, { year: null }), year))).toEqual([false, false, false, true]);
  expect(years.map((year) => isOpen(finding({ part: "receipts", row: 0 }), year))).toEqual([false, true, true, true]);
  expect(years.map((year) => isOpen(finding({ part: "receipts", row: 1 }), year))).toEqual([false, false, false, true]);
});

test("one over the whole book, or over a row without a year, stands in the way of every year", () => {
  const places = [whole, { part: "expenditures", row: null }, { part: "expenditures", row: 2 }, { part: "expenditures", row: 9 }, { part: "receipts", row: 2 }, { part: "measures", row: 0 }];
  expect(places.map((place) => isOpen(finding(place), 2021))).toEqual(places.map(() => true));
});

test("a warning stands in no way, nor does an error that was explained; one that changed since does", () => {
  expect(isOpen(finding(whole, {}, "warning"), 2022)).toBe(false);
  const now = finding(whole, { times: 2 });
  const explainedWith = (said: Finding) => ({ ...book, explanations: [row("explanations", { key: explanationKey(said), text: "Akkoord" })] });
  expect(isOpen(now, 2022, explainedWith(now))).toBe(false);
  expect(isOpen(now, 2022, explainedWith(finding(whole, { times: 1 })))).toBe(true);
});

test("a checked year can be opened again; an adopted one only be delivered, and a delivered one delivered again", () => {
  expect(nextStatuses).toEqual({ concept: ["gecontroleerd"], gecontroleerd: ["vastgesteld", "concept"], vastgesteld: ["ingediend"], ingediend: ["herlevering"], herlevering: ["herlevering"] });
});
