import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planPayments, paymentValues } from "../../../src/ledger/money/plan-payments";
import { moneyQuestions, withMoneyColumn } from "../../../src/ledger/money/recognise-money";
import { openMoneyTables } from "../../../src/ledger/money/open-money-tables";
import { fileInChunks } from "../../actions/ledger/bytes-in-chunks";
import { openMoney } from "./money-table";

const empty = { receipts: [], years: [], openings: [] };
const npo = { sides: null, schemes: ["NP Onderwijs gemeenten"], municipalities: null, others: [] };
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join("tests/data/money", name)));

describe.each(["csv", "xlsx", "ods"])("an overview of payments as .%s", (end) => {
  const opening = openMoney(bytesOf(`betalingen.${end}`), "payments");

  it("is recognised by its headers, which no ledger has", async () => {
    const { table, mapping } = await opening;
    expect(table.headerLine).toBe(3);
    expect(mapping.columns).toEqual({ receivedOn: "Betaaldatum", amount: "Betaald bedrag", document: "Betalingskenmerk", note: "Omschrijving", scheme: "Regeling" });
    expect(moneyQuestions(table, "payments", mapping)).toEqual([]);
  });

  it("names two schemes, each with what was paid to it", async () => {
    const { table, mapping } = await opening;
    expect(paymentValues(table, mapping, "scheme")).toEqual([
      { value: "NP Onderwijs gemeenten", lines: 21, cents: 148_131_640 },
      { value: "Onderwijsachterstanden", lines: 4, cents: 10_000_000 },
    ]);
  });

  it("brings its 20 payments to an empty book, and says of every other row why it does not", async () => {
    const { table, mapping } = await opening;
    const plan = planPayments(table, mapping, npo, empty);
    expect(plan).toMatchObject({
      read: { lines: 26, cents: 158_136_640 },
      fresh: { lines: 20, cents: 148_231_640 },
      known: { lines: 0, cents: 0 },
      alike: { lines: 0, cents: 0 },
      unchosen: { lines: 4, cents: 10_000_000 },
      rejected: { lines: 2, cents: -95_000 },
    });
    expect(plan.receipts[0]).toMatchObject({ receivedOn: "2021-12-15", amount: 30_881_590, document: "NPO-2021-12", note: "Augustus tot en met december 2021" });
    expect(plan.rejectedRows.map(({ code, column, cents, shown }) => ({ code, column, cents, shown }))).toEqual([
      { code: "amount-negative", column: "Betaald bedrag", cents: -100_000, shown: "" },
      { code: "date-unreadable", column: "Betaaldatum", cents: 5_000, shown: "31-02-2024" },
    ]);
    expect(plan.leftOut.map(({ why, shown }) => [why, shown.replace(/ [\d.,]+$/, "")])).toEqual([
      ["title", "Overzicht van betalingen, verzonnen bedragen om mee te oefenen"],
      ["subtotal", "Totaal 2021"],
      ["subtotal", "Totaal 2022"],
      ["subtotal", "Totaal 2023"],
      ["total", "Eindtotaal"],
    ]);
  });
});

describe("what must be asked before an overview can be read", () => {
  it("a bare 61.763 in the column of amounts, once, and never guessed", async () => {
    const { table, mapping } = await openMoney(bytesOf("niet-eenduidig.csv"), "payments");
    expect(moneyQuestions(table, "payments", mapping)).toEqual([{ is: "notation", field: "amount", column: "Bedrag", shown: "61.763" }]);
    expect(planPayments(table, mapping, { ...npo, schemes: null }, empty).rejectedRows.map(({ code }) => code)).toEqual(["amount-ambiguous", "amount-ambiguous"]);
    const answered = { ...mapping, notation: { amount: "comma" as const } };
    expect(moneyQuestions(table, "payments", answered)).toEqual([]);
    expect(planPayments(table, answered, { ...npo, schemes: null }, empty).fresh).toEqual({ lines: 2, cents: 12_352_600 });
  });

  it("which column holds the amount, where none is called so; the officer's column answers it", async () => {
    const { table, mapping } = await openMoney(["Datum;Kenmerk;Termijnwaarde", "15-01-2022;A;12,50"], "payments");
    expect(moneyQuestions(table, "payments", mapping)).toEqual([{ is: "field-missing", field: "amount" }]);
    const answered = withMoneyColumn(table, mapping, "amount", "Termijnwaarde");
    expect(moneyQuestions(table, "payments", answered)).toEqual([]);
    expect(planPayments(table, answered, { ...npo, schemes: null }, empty).fresh).toEqual({ lines: 1, cents: 1_250 });
  });

  it("another column is looked at anew: its own values say how it is written", async () => {
    const { table, mapping } = await openMoney(["Datum;Bedrag;Saldo", "15-01-2022;1.234;12,50", "15-02-2022;2.345;13,50"], "payments");
    expect(moneyQuestions(table, "payments", mapping)).toHaveLength(1);
    expect(withMoneyColumn(table, mapping, "amount", "Saldo").notation).toEqual({ amount: "comma" });
    expect(moneyQuestions(table, "payments", withMoneyColumn(table, withMoneyColumn(table, mapping, "amount", "Saldo"), "amount", "Bedrag"))).toHaveLength(1);
  });

  it("another table has neither date nor amount", async () => {
    const { table, mapping } = await openMoney(bytesOf("andere-tabel.csv"), "payments");
    expect(moneyQuestions(table, "payments", mapping)).toEqual([
      { is: "field-missing", field: "receivedOn" },
      { is: "field-missing", field: "amount" },
    ]);
  });
});

describe("a file that is no table", () => {
  it.each([
    ["nothing", "", "empty"],
    ["one line of prose", "Geachte heer, mevrouw\n", "no-table"],
    ["a web page", "<!doctype html><table></table>", "unknown-format"],
    ["an auditfile", '<?xml version="1.0"?><auditfile></auditfile>', "unknown-format"],
    ["a pdf", "%PDF-1.7", "unknown-format"],
  ])("%s comes back as a reason", async (_what, text, why) => {
    expect(await openMoneyTables(fileInChunks("x", new TextEncoder().encode(text)), "payments")).toEqual({ is: "unreadable", reason: { why } });
  });
});
