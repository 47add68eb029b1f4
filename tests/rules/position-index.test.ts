import fc from "fast-check";
import { PositionIndex } from "../../src/rules/engine/position-index";
import type { Expenditure } from "../../src/rules/model/expenditure";
import { spare } from "./books/rows";

/** A row that stands under the hash of its year, and is the same as another with the same document. */
function aRow(hash: number, document = "A"): Expenditure {
  return { ...spare.expenditures, year: hash, document };
}

function indexOf(rows: readonly (Expenditure | undefined)[]): PositionIndex {
  return new PositionIndex((position) => rows[position], ({ year }) => year ?? 0);
}

function sameDocument(a: Expenditure, b: Expenditure): boolean {
  return a.document === b.document;
}

/** What a plain list says of the rows, for every hash that can occur. */
function expectAsListed(index: PositionIndex, rows: readonly Expenditure[]): void {
  for (const hash of hashes) {
    const under = [...rows.keys()].filter((position) => hash !== 0 && rows[position]?.year === hash);
    expect(index.find(hash, () => true)).toEqual(under);
    const documents = [...new Set(under.map((position) => rows[position]?.document))];
    const lists = documents.map((document) => under.filter((position) => rows[position]?.document === document));
    expect(index.equalRows(hash, sameDocument)).toEqual(lists);
    expect(index.find(hash, (row) => row.document === "A")).toEqual(under.filter((position) => rows[position]?.document === "A"));
  }
}

/** 0 stands under no key; 1, 17 and 257 end alike, so that they share a chain; a negative hash is one as well. */
const hashes = [0, 1, 2, 17, 257, -15];
const row = fc.tuple(fc.constantFrom(...hashes), fc.constantFrom("A", "B", "C")).map(([hash, document]) => aRow(hash, document));
const change = fc.record({ at: fc.nat({ max: 60 }), row });

describe("the index of rows by a hash", () => {
  test("finds what a plain list finds, after filling it and after any rows that changed or were added", () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 20 }), fc.array(change, { maxLength: 50 }), (start, changes) => {
      const rows = [...start];
      const index = indexOf(rows);
      index.fill(rows.length, () => undefined);
      expectAsListed(index, rows);
      for (const { at, row: next } of changes) {
        const position = Math.min(at, rows.length);
        const before = rows[position]?.year ?? 0;
        expect(index.remove(position)).toBe(before);
        rows[position] = next;
        expect(index.add(position)).toBe(next.year);
      }
      expectAsListed(index, rows);
    }));
  });

  test("tells a hash once for each row above the first, and no other, when it is filled", () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const told: number[] = [];
      indexOf(rows).fill(rows.length, (hash) => told.push(hash));
      const seen = rows.map(({ year }) => year ?? 0).filter((hash) => hash !== 0);
      expect(told).toEqual(seen.filter((hash, at) => seen.indexOf(hash) < at));
    }));
  });

  test("keeps its rows when more come than it had room for", () => {
    const rows = Array.from({ length: 100 }, (_, position) => aRow((position % 7) + 1));
    const index = indexOf(rows);
    index.fill(3, () => undefined);
    rows.slice(3).forEach((_, added) => index.add(added + 3));
    expectAsListed(index, rows);
    expect(index.find(7, () => true)).toHaveLength(14);
  });

  test("holds nothing of before when it is filled anew, and no more rows than asked for", () => {
    const rows = [aRow(1), aRow(1), aRow(17), aRow(1)];
    const index = indexOf(rows);
    index.fill(4, () => undefined);
    index.fill(2, () => undefined);
    expect([index.find(1, () => true), index.find(17, () => true)]).toEqual([[0, 1], []]);
    index.fill(4, () => undefined);
    expect([index.find(1, () => true), index.find(17, () => true)]).toEqual([[0, 1, 3], [2]]);
  });

  test("takes out the first, the middle and the last of a chain, and a row twice without harm", () => {
    const rows = [aRow(5), aRow(5), aRow(5), aRow(5), aRow(5)];
    const index = indexOf(rows);
    index.fill(5, () => undefined);
    expect([index.remove(2), index.remove(2), index.remove(4), index.remove(0)]).toEqual([5, 0, 5, 5]);
    expect(index.find(5, () => true)).toEqual([1, 3]);
    expect(index.remove(99)).toBe(0);
  });

  test("finds nothing before it is filled, and passes over positions without a row", () => {
    const index = indexOf([aRow(3), undefined, aRow(3)]);
    expect([index.find(3, () => true), index.equalRows(3, sameDocument), index.remove(0)]).toEqual([[], [], 0]);
    index.fill(3, () => undefined);
    expect(index.find(3, () => true)).toEqual([0, 2]);
    expect(index.add(1)).toBe(0);
    expect(index.equalRows(3, sameDocument)).toEqual([[0, 2]]);
  });
});
