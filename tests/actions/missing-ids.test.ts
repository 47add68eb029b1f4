import { missingIds } from "../../src/actions/checking/missing-ids";
import type { Receipt } from "../../src/rules/model/receipt";
import { cents } from "../../src/rules/money/cents";

function receipt(rowId: string, amount: number | null = 1): Receipt {
  return { rowId, receivedOn: null, amount: amount === null ? null : cents(amount), document: "", note: "", unreadable: [] };
}

function ids(): () => string {
  let count = 0;
  return () => `new${(count += 1)}`;
}

it("typed rows get an id, in one run that leaves the others as they are", () => {
  expect(missingIds([receipt("A"), receipt(""), receipt("B"), receipt(""), receipt("C")], ids())).toEqual({ firstRow: 1, ids: ["new1", "B", "new2"] });
});

it("a copied row gets its own, the one above keeps the old", () => {
  expect(missingIds([receipt("A"), receipt("A")], ids())).toEqual({ firstRow: 1, ids: ["new1"] });
});

it("blank rows get none, and nothing is written when every row has its own", () => {
  expect(missingIds([receipt("A"), receipt("", null), receipt("B")], ids())).toBeNull();
});
