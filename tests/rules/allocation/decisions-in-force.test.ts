import fc from "fast-check";
import { decisionsInForce } from "../../../src/rules/allocation/decisions-in-force";

const decision = (reference: string, replaces = "", municipality = "") => ({ reference, replaces, municipality });

test("a revision takes the decision that it names out of force", () => {
  const [first, revision] = [decision("OCW-2021-1"), decision("OCW-2022-7", "ocw-2021-1")];
  expect(decisionsInForce([first, revision])).toEqual([revision]);
  expect(decisionsInForce([revision, first])).toEqual([revision]);
});

test("a revision of a revision leaves only the last", () => {
  const all = [decision("A"), decision("B", "A"), decision("C", "B")];
  expect(decisionsInForce(all)).toEqual([all[2]]);
});

test("decisions that replace nothing add up, also without a reference", () => {
  const all = [decision(""), decision(""), decision("A"), decision("B", "unknown")];
  expect(decisionsInForce(all)).toEqual(all);
});

test("a revision under the same reference replaces the row before it, not itself", () => {
  const all = [decision("A"), decision("A", "A")];
  expect(decisionsInForce(all)).toEqual([all[1]]);
  expect(decisionsInForce([decision("A", "A")])).toHaveLength(1);
});

test("one reference for the decisions to all predecessors: a revision replaces that to its own municipality", () => {
  const all = [decision("OCW-2021-1", "", "0756"), decision("OCW-2021-1", "", "0786"), decision("OCW-2022-7", "OCW-2021-1", "0786")];
  expect(decisionsInForce(all)).toEqual([all[0], all[2]]);
});

test("a revision to the successor replaces the decision to its predecessor", () => {
  const all = [decision("A", "", "0756"), decision("B", "A")];
  expect(decisionsInForce(all)).toEqual([all[1]]);
});

test("also when it carries the same reference", () => {
  const all = [decision("A", "", "0756"), decision("A", "A", "1982")];
  expect(decisionsInForce(all)).toEqual([all[1]]);
});

test("of two that replace each other the later in the sheet stays", () => {
  const all = [decision("A", "B"), decision("B", "A"), decision("C")];
  expect(decisionsInForce(all)).toEqual([all[1], all[2]]);
});

test("whatever refers to whatever, at least one decision stays in force, and none appears that was not there", () => {
  const reference = fc.constantFrom("", "A", "B", "C", "D");
  const rows = fc.array(fc.record({ reference, replaces: reference, municipality: fc.constantFrom("", "0756") }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, (all) => {
      const inForce = decisionsInForce(all);
      expect(inForce.length).toBeGreaterThan(0);
      expect(all.filter((row) => inForce.includes(row))).toEqual(inForce);
    }),
  );
});
