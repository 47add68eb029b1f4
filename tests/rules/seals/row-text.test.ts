import type { Book } from "../../../src/rules/model/book";
import { rowFingerprint, rowText } from "../../../src/rules/seals/row-text";
import { isSealedPart, sealedColumns, sealedParts, type SealedPart } from "../../../src/rules/seals/sealed-columns";
import { sealedYear } from "../../../src/rules/seals/sealed-year";
import { row } from "../years/view-of";

/** A row of each part in which everything that counts is filled, with the text and the digits that workbooks hold of it. */
const written: readonly (readonly [part: SealedPart, cells: Readonly<Record<string, string | number>>, text: string, digits: string])[] = [
  ["receipts", { receivedOn: "2021-12-15", amount: 70_000, document: "BNG 41" }, "receipts/r1/2021-12-15/70000/BNG 41", "c1ff28c2846d1bce"],
  ["repayments", { year: 2025, repaidOn: "2026-02-03", amount: 5_001, document: "BET-9" }, "repayments/r1/2025/2026-02-03/5001/BET-9", "5a755a2f67adfe5a"],
  ["measures", { name: "Zomerschool", purpose: "P1" }, "measures/r1/Zomerschool/P1", "9854ead1d0b1b037"],
  [
    "expenditures",
    {
      year: 2022,
      ledgerYear: 2023,
      bookedOn: "2023-01-10",
      invoicedOn: "2022-12-30",
      performedFrom: "2022-11-01",
      performedUntil: "2022-11-30",
      measure: "Zomerschool",
      kind: "regulier",
      costType: "Inkoop",
      subsidy: "SUB-1",
      amount: 10_000,
      recoverableVat: 2_100,
      otherFunding: 700,
      fundedBy: "gemeenten",
      description: "Begeleiding",
      document: "INK-1",
      invoice: "F-1",
      counterparty: "Stichting Voorbeeld",
      hours: 12,
      rate: 4_500,
      account: "0043120",
      taakveld: "4.2",
      categorie: "3.8",
      group: "G1",
      refersTo: "INK-0",
      correctsYear: 2021,
    },
    "expenditures/r1/2022/2023/2023-01-10/2022-12-30/2022-11-01/2022-11-30/Zomerschool/regulier/Inkoop/SUB-1/10000/2100/700/gemeenten/Begeleiding/INK-1/F-1/Stichting Voorbeeld/12/4500/0043120/4.2/3.8/G1/INK-0/2021",
    "dd599139b5a64d45",
  ],
  ["transfers", { direction: "aan", municipality: "0344", year: 2022, transferredOn: "2022-10-01", amount: 300, document: "OVB-2" }, "transfers/r1/aan/0344/2022/2022-10-01/300/OVB-2", "aada4e6b37a32828"],
  [
    "ledger",
    { year: 2022, role: "uitgezonderd", account: "0043011", name: "NPO", source: "rijk", amount: 3, reason: "Eigen middelen" },
    "ledger/r1/2022/uitgezonderd/0043011/NPO/rijk/3/Eigen middelen",
    "833dbfddc77f4ad6",
  ],
];

function sealed(part: SealedPart, cells: Readonly<Record<string, string | number>>): Book[SealedPart][number] {
  return row(part, { rowId: "r1", ...cells });
}

describe.each(written)("what counts of a row of %s", (part, cells, text, digits) => {
  test("stands in its text in a fixed order, so that a seal of years ago can be made again", () => {
    expect(rowText(part, sealed(part, cells)).split("\u001f").join("/")).toBe(text);
    expect(rowFingerprint(part, sealed(part, cells))).toBe(digits);
  });

  test("and nothing else does: a note, evidence or the import may come later", () => {
    const later = { note: "Nagekomen", evidence: "Contract 12", importId: "I9", sourceLine: "id:1", partner: "Stichting", labels: "NPO" };
    expect(rowText(part, { ...sealed(part, cells), ...later })).toBe(rowText(part, sealed(part, cells)));
    expect(sealedColumns[part]).toHaveLength(Object.keys(cells).length);
  });

  test("is empty text where nothing is filled", () => {
    expect(rowText(part, row(part, {}))).toBe([part, "", ...Object.keys(cells).map(() => "")].join("\u001f"));
  });
});

test("no two cells run into each other: a letter that moves to the next cell gives other digits", () => {
  const one = row("measures", { rowId: "m", name: "Zomer", purpose: "school" });
  const other = row("measures", { rowId: "m", name: "Zomers", purpose: "chool" });
  expect(rowFingerprint("measures", one)).not.toBe(rowFingerprint("measures", other));
});

test("a row with the same content under another id is another row", () => {
  expect(rowFingerprint("measures", row("measures", { rowId: "m1" }))).not.toBe(rowFingerprint("measures", row("measures", { rowId: "m2" })));
});

test("a row counts in the account of the year that it names; a receipt in that of its day, and a measure in none of its own", () => {
  expect(sealedYear.receipts(row("receipts", { receivedOn: "2021-12-31" }))).toBe(2021);
  expect(sealedYear.receipts(row("receipts", {}))).toBeNull();
  expect(sealedYear.repayments(row("repayments", { year: 2025, repaidOn: "2026-02-03" }))).toBe(2025);
  expect(sealedYear.expenditures(row("expenditures", { year: 2022, ledgerYear: 2023, bookedOn: "2023-01-10" }))).toBe(2022);
  expect(sealedYear.transfers(row("transfers", { year: 2022, transferredOn: "2023-01-01" }))).toBe(2022);
  expect(sealedYear.ledger(row("ledger", { year: 2022 }))).toBe(2022);
  expect(sealedYear.measures(row("measures", { name: "Zomerschool" }))).toBeNull();
});

test("only the parts that make up the account are under a seal, in their order", () => {
  expect(sealedParts).toEqual(["receipts", "repayments", "measures", "expenditures", "transfers", "ledger"]);
  expect(sealedParts.every(isSealedPart)).toBe(true);
  expect(["budgets", "years", "seals", "Expenditures", ""].filter(isSealedPart)).toEqual([]);
});
