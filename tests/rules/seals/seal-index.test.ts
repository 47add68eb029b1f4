import type { Seal } from "../../../src/rules/model/seal";
import { sealIndex } from "../../../src/rules/seals/seal-index";
import { row } from "../years/view-of";

/** A line of the list of sealed rows: what is known of row B1 of 2022. */
function line(cells: Readonly<Record<string, string | number | null>> = {}): Seal {
  return row("seals", { year: 2022, status: "vastgesteld", part: "expenditures", sealedId: "B1", fingerprint: "00aa", ...cells });
}

describe("the list of sealed rows", () => {
  test.each<[what: string, cells: Readonly<Record<string, string | null>>]>([
    ["no year", { year: null }],
    ["no state", { status: "" }],
    ["a state from which rows are not kept", { status: "ingediend" }],
    ["no part of the book", { part: "besteding" }],
    ["a part that no seal holds", { part: "budgets" }],
    ["no row", { sealedId: "" }],
  ])("a line that names %s holds nothing, and such a list is no list", (_, cells) => {
    expect(sealIndex([line(cells)])).toBeNull();
    expect(sealIndex([line(), line(cells)])?.all).toHaveLength(1);
  });

  test("an empty list is none", () => {
    expect(sealIndex([])).toBeNull();
  });

  test("capitals in the state and in the row's id are the same state and the same row", () => {
    const index = sealIndex([line({ status: "Vastgesteld", sealedId: "b1" })]);
    expect(index?.all).toMatchObject([{ year: 2022, status: "vastgesteld", part: "expenditures", sealedId: "b1", fingerprint: "00aa" }]);
    expect(index?.of("expenditures", "B1")).toEqual(index?.all);
  });

  test("a row that moved to another year stands under both seals, in the order of the list", () => {
    const index = sealIndex([line(), line({ sealedId: "B2" }), line({ year: 2023, status: "gecontroleerd" })]);
    expect(index?.of("expenditures", "B1").map(({ year }) => year)).toEqual([2022, 2023]);
    expect(index?.of("expenditures", "B2").map(({ year }) => year)).toEqual([2022]);
    expect([...(index?.years ?? [])]).toEqual([[2022, "vastgesteld"], [2023, "gecontroleerd"]]);
  });

  test("a row of another part with the same id is another row, and one that is not in the list stands under no seal", () => {
    const index = sealIndex([line(), line({ part: "receipts", year: 2021 })]);
    expect(index?.of("receipts", "B1").map(({ year }) => year)).toEqual([2021]);
    expect(index?.of("transfers", "B1")).toEqual([]);
    expect(index?.of("expenditures", "B2")).toEqual([]);
  });
});
