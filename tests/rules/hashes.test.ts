import fc from "fast-check";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import { entryHash, sameEntry } from "../../src/rules/engine/entry-hash";
import { isSpareExpenditure, rowIdIndex, sameRowId } from "../../src/rules/engine/expenditure-index";
import { nameHash } from "../../src/rules/engine/name-hash";
import { nameIndex } from "../../src/rules/engine/name-index";
import { rowNames } from "../../src/rules/engine/row-names";
import { finishHash, textHash } from "../../src/rules/engine/text-hash";
import type { Expenditure } from "../../src/rules/model/expenditure";
import { cents } from "../../src/rules/money/cents";
import { spare } from "./books/rows";

const seed = 0x811c9dc5;

describe("the hash of a text", () => {
  // FNV-1a of 32 bits, as its authors publish it; lower-case letters are their own folded form.
  test.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["b", 0xe70c2de5],
    ["foobar", 0xbf9cf968],
  ])("of %j is that of FNV-1a", (text, published) => {
    expect(textHash(seed, text) | 0).toBe(published | 0);
  });

  test("is the same in upper and lower case, with accents and beyond", () => {
    expect(textHash(seed, "FooBar")).toBe(textHash(seed, "foobar"));
    expect(textHash(seed, "CAFÉ Één")).toBe(textHash(seed, "café één"));
    // The sign for kelvin is written in lower case as an ordinary k.
    expect(textHash(seed, "\u212A-10")).toBe(textHash(seed, "k-10"));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(textHash(seed, text)).toBe(textHash(seed, text.toLowerCase()));
    }));
  });

  test("differs for other characters, another length and another seed", () => {
    const texts = ["", "é", "è", "éé", "aé", "éa", "straße", "strasse", "INK-1", "INK-2", "INK-21", "INK-12"];
    expect(new Set(texts.map((text) => textHash(seed, text))).size).toBe(texts.length);
    expect(textHash(1, "é")).not.toBe(textHash(2, "é"));
    expect(textHash(1, "e")).not.toBe(textHash(2, "e"));
  });

  test("is spread over its bits, so that documents numbered on fill a table evenly", () => {
    const slots = new Set(Array.from({ length: 1000 }, (_, number) => nameHash(`INK-${number}`) & 1023));
    expect(slots.size).toBeGreaterThan(550);
  });

  test("is never 0 when finished, which is kept for a row under no key", () => {
    expect(finishHash(0)).toBe(1);
    expect(finishHash(1)).not.toBe(1);
  });
});

describe("the hash of a name", () => {
  test("is 0 for an empty one only", () => {
    expect(nameHash("")).toBe(0);
    expect(nameHash("0")).not.toBe(0);
    expect(nameHash("Zomerschool")).toBe(nameHash("ZOMERSCHOOL"));
  });
});

describe("an entry", () => {
  const entry: Expenditure = {
    ...spare.expenditures,
    bookedOn: "2022-09-15" as IsoDate,
    amount: cents(12_100),
    document: "INK-1",
    counterparty: "Stichting Voorbeeld",
  };
  const otherwise: readonly Partial<Expenditure>[] = [
    { bookedOn: "2022-09-16" as IsoDate },
    { amount: cents(12_101) },
    { document: "INK-2" },
    { counterparty: "Stichting Anders" },
  ];

  test("is the same one whatever else stands in the row", () => {
    const described = { ...entry, description: "Begeleiding", rowId: "R2", year: 2022 };
    expect(sameEntry(entry, described)).toBe(true);
    expect(entryHash(described)).toBe(entryHash(entry));
  });

  test.each(otherwise)("is another one with %j", (change) => {
    expect(sameEntry(entry, { ...entry, ...change })).toBe(false);
    expect(entryHash({ ...entry, ...change })).not.toBe(entryHash(entry));
  });

  test.each([{ bookedOn: null }, { amount: null }, { document: "" }, { counterparty: "" }])("is not held against others with %j", (change) => {
    expect(entryHash({ ...entry, ...change })).toBe(0);
  });

  test("of more than 42 million euros counts with all its digits", () => {
    const more = { ...entry, amount: cents(12_100 + 2 ** 32) };
    expect(entryHash(more)).not.toBe(entryHash(entry));
  });
});

describe("row ids", () => {
  test("are the same in upper and lower case, and no two others are, even under one hash", () => {
    const [a, b, c] = ["R[1", "r[1", "R{1"].map((rowId) => ({ ...spare.expenditures, rowId })) as [Expenditure, Expenditure, Expenditure];
    expect(nameHash(a.rowId)).toBe(nameHash(c.rowId));
    expect([sameRowId(a, b), sameRowId(a, c)]).toEqual([true, false]);
  });

  test("of rows in which nothing is filled are not looked at", () => {
    const rows = [{ ...spare.expenditures, rowId: "R1" }, { ...spare.expenditures, rowId: "R1", year: 2022 }, { ...spare.expenditures, year: 2022 }];
    const index = rowIdIndex((position) => rows[position]);
    index.fill(rows.length, () => undefined);
    expect(rows.map(isSpareExpenditure)).toEqual([true, false, false]);
    expect(index.find(nameHash("R1"), () => true)).toEqual([1]);
    expect(rows.map((_, position) => index.remove(position))).toEqual([0, nameHash("R1"), 0]);
  });
});

describe("names", () => {
  test("find the first that carries them, ignoring case; an empty one finds nothing", () => {
    const find = nameIndex([["", "none"], ["Huur", "first"], ["HUUR", "second"]]);
    expect(["huur", "Huur", "huur", "", "Zaal"].map(find)).toEqual(["first", "first", "first", null, null]);
  });

  test("by which a row can be meant are its id and its document, once each, folded to lower case", () => {
    const named = (rowId: string, document: string) => rowNames({ ...spare.expenditures, rowId, document });
    expect(named("R1", "INK-1")).toEqual(["r1", "ink-1"]);
    expect(named("", "INK-1")).toEqual(["ink-1"]);
    expect(named("R1", "")).toEqual(["r1"]);
    expect(named("X", "x")).toEqual(["x"]);
    expect(named("", "")).toEqual([]);
  });
});
