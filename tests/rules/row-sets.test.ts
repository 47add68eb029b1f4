import { AccrualSets } from "../../src/rules/engine/accrual-sets";
import { documentIndex, rowIdIndex } from "../../src/rules/engine/expenditure-index";
import { KeyFindings } from "../../src/rules/engine/key-findings";
import { makeFinding } from "../../src/rules/engine/make-finding";
import { PositionSets } from "../../src/rules/engine/position-sets";
import { ReferenceSets } from "../../src/rules/engine/reference-sets";
import type { Expenditure } from "../../src/rules/model/expenditure";
import { spare } from "./books/rows";

describe("sets of positions", () => {
  test("give the positions under a key in the order of the sheet", () => {
    const sets = new PositionSets();
    [10, 9, 1, 100, 9].forEach((position) => sets.add("A", position));
    expect(sets.of("A")).toEqual([1, 9, 10, 100]);
    expect(sets.of("B")).toEqual([]);
  });

  test("know a key for as long as something stands under it", () => {
    const sets = new PositionSets();
    sets.add("A", 1);
    sets.add("A", 2);
    sets.remove("A", 1);
    expect([sets.has("A"), sets.of("A")]).toEqual([true, [2]]);
    sets.remove("A", 2);
    expect([sets.has("A"), sets.of("A")]).toEqual([false, []]);
  });

  test("stay as they are when what is not there is taken out", () => {
    const sets = new PositionSets();
    sets.add("A", 1);
    sets.remove("A", 7);
    sets.remove("B", 1);
    expect([sets.has("A"), sets.of("A"), sets.has("B")]).toEqual([true, [1], false]);
  });
});

describe("accruals", () => {
  const accrual = (cells: Partial<Expenditure>): Expenditure => ({ ...spare.expenditures, kind: "transitorisch", ...cells });

  function setsOf(rows: Expenditure[]) {
    const sets = new AccrualSets((position) => rows[position]);
    rows.forEach((row, position) => sets.add(row, position));
    const changed = (): readonly (readonly number[])[] => {
      const judged: (readonly number[])[] = [];
      sets.eachChanged((positions) => judged.push(positions));
      return judged.filter((positions) => positions.length > 0);
    };
    const edit = (position: number, row: Expenditure): void => {
      sets.remove(rows[position] ?? row, position);
      rows[position] = row;
      sets.add(row, position);
    };
    return { changed, edit };
  }

  test("stand before what refers to them, both in the order of the sheet", () => {
    const rows = Array.from({ length: 12 }, () => accrual({ refersTo: "MEM-1" }));
    rows[3] = accrual({ document: "MEM-1" });
    rows[11] = accrual({ document: "mem-1" });
    expect(setsOf(rows).changed()).toEqual([[3, 11, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10]]);
  });

  test("that are referred to by id and by document are followed in the order of the sheet all the same", () => {
    const rows = [accrual({ refersTo: "MEM-1" }), accrual({ refersTo: "R2" }), accrual({ rowId: "R2", document: "MEM-1" }), accrual({ refersTo: "mem-1" })];
    expect(setsOf(rows).changed()).toEqual([[2, 0, 1, 3]]);
  });

  test("of two groups, of two documents, or of a group and a document of the same name are apart", () => {
    const rows = [{ group: "G1" }, { group: "G2" }, { group: "G1" }, { document: "MEM-1" }, { document: "MEM-2" }, { document: "G1" }, {}, {}].map(accrual);
    expect(setsOf(rows).changed()).toEqual([[0, 2], [1], [3], [4], [5], [6], [7]]);
  });

  test("share a document in upper or lower case", () => {
    expect(setsOf([accrual({ document: "mem-\u212A" }), accrual({ document: "MEM-K" })]).changed()).toEqual([[0, 1]]);
  });

  test("with a group belong to it, even when they refer to another", () => {
    const rows = [accrual({ group: "G1" }), accrual({ group: "G1", refersTo: "MEM-9" }), accrual({ document: "MEM-9" })];
    expect(setsOf(rows).changed()).toEqual([[0, 1], [2]]);
  });

  test("are rows of that kind only, in upper or lower case", () => {
    // Two other words, one of them as long.
    const kinds = ["regulier", "TransiTorisch", "voorbereiding"].map((kind) => accrual({ kind }));
    expect(setsOf(kinds).changed()).toEqual([[1]]);
  });

  test("that refer to what is not in the book belong with those that refer to the same", () => {
    const rows = [accrual({ refersTo: "MEM-9" }), accrual({ refersTo: "MEM-8" }), accrual({ refersTo: "mem-9" })];
    expect(setsOf(rows).changed()).toEqual([[0, 2], [1]]);
  });

  test("are judged again only when their set changes, and join one that comes later", () => {
    const { changed, edit } = setsOf([accrual({ refersTo: "MEM-1" }), accrual({ document: "MEM-2" }), spare.expenditures]);
    expect(changed()).toEqual([[0], [1]]);
    expect(changed()).toEqual([]);
    edit(2, accrual({ document: "MEM-1" }));
    expect(changed()).toEqual([[2, 0]]);
    edit(2, spare.expenditures);
    expect(changed()).toEqual([[0]]);
    edit(0, accrual({ refersTo: "mem-2" }));
    expect(changed()).toEqual([[1, 0]]);
  });
});

describe("rows that refer to an original", () => {
  test("are given with it in the order of the sheet, and tell which of them refer", () => {
    const cells: readonly Partial<Expenditure>[] = [{ refersTo: "r9" }, { rowId: "R9" }, { refersTo: "R9" }, { document: "r9" }];
    // Names that fall under the same hash, yet are others.
    const others: readonly Partial<Expenditure>[] = [{ rowId: "R{9" }, { document: "R{9" }, { refersTo: "R[9" }];
    const rows = [...cells, ...others, { refersTo: "R9" }].map((change) => ({ ...spare.expenditures, year: 2022, ...change }));
    const rowAt = (position: number): Expenditure | undefined => rows[position];
    const indexes = [rowIdIndex(rowAt), documentIndex(rowAt)] as const;
    indexes.forEach((index) => index.fill(rows.length, () => undefined));
    const sets = new ReferenceSets(rowAt, ...indexes);
    rows.forEach((row, position) => sets.add(row, position));
    const judged: unknown[] = [];
    sets.eachChanged((given, positions, referring) => judged.push({ positions, referring, originals: given.map(({ isOriginal }) => isOriginal) }));
    expect(judged).toEqual([
      { positions: [0, 1, 2, 3, 7], referring: [0, 2, 7], originals: [false, true, false, true, false] },
      { positions: [6], referring: [6], originals: [false] },
    ]);
    expect([sets.withDocument("R{9"), sets.withDocument("R[9"), sets.withDocument("")]).toEqual([[5], [], []]);
  });
});

describe("what was found under a key", () => {
  const place = { part: "expenditures", rowId: "R1", row: 0, column: null } as const;
  const first = makeFinding({ code: "expenditure-amount-missing", severity: "error" }, place, {}, undefined);
  const second = makeFinding({ code: "expenditure-measure-missing", severity: "error" }, place, {}, undefined);

  test("keeps every finding about one row, until the row is judged anew or forgotten", () => {
    let found = [first, second];
    const findings = new KeyFindings<"group">((_, positions, keep) => positions.forEach((position) => found.forEach((finding) => keep(position, finding))));
    findings.judge([], [4]);
    expect([...findings.all()]).toEqual([[first, second]]);
    found = [second];
    findings.judge([], [4]);
    expect([...findings.all()]).toEqual([[second]]);
    findings.forget([4]);
    expect([...findings.all()]).toEqual([]);
  });
});
