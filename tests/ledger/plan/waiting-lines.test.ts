import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import type { PlanContext } from "../../../src/ledger/plan/plan-context";
import { ledgerLine, type LineCells } from "../ledger-line";
import { contextOf, deciding, except, outcomeOf, recognise, rule, spend, zomerschool } from "./import-into";

/** Why a line waits, or what becomes of it. */
function fate(line: LedgerLine, context: PlanContext): string {
  const outcome = outcomeOf(line, context);
  return outcome.is === "assigned" ? outcome.assignment.destination : outcome.is === "waiting" ? outcome.why : outcome.is;
}

const everything = contextOf({ assignments: [rule({ measure: "Zomerschool" })] });
const ruled = (cells: Readonly<Record<string, string>>, line: LineCells): string => fate(ledgerLine(line), contextOf({ assignments: [rule(cells)] }));
const decided = (decision: typeof spend, cells: LineCells): string => fate(ledgerLine(cells), deciding(everything, ledgerLine(cells), { assignment: decision }));

test("a line that no rule matches waits, with what could be done about it", () => {
  expect(outcomeOf(ledgerLine({ description: "Zomerschool" }), contextOf())).toMatchObject({ is: "waiting", why: "no-rule", suggestions: [{ assignment: { measure: "Zomerschool" } }] });
});

test("a rule assigns, and says which one it was; the measure gets its name as in the book", () => {
  const context = contextOf({ assignments: [rule({ account: "9*", measure: "X" }), rule({ account: "4300", measure: "ZOMERSCHOOL" })] });
  expect(outcomeOf(ledgerLine(), context)).toMatchObject({ is: "assigned", rule: 1, assignment: { measure: "Zomerschool" }, known: null });
});

test("a rule with a measure that the book does not have, or with a word nobody knows, leaves the line waiting", () => {
  expect(ruled({ measure: "Winterschool" }, {})).toBe("measure-unknown");
  expect(ruled({ measure: "" , account: "4300" }, {})).toBe("measure-unknown");
  expect(ruled({ measure: "Zomerschool", destination: "weg ermee" }, {})).toBe("no-rule");
});

test("the officer's decision goes before the rules", () => {
  expect(outcomeOf(ledgerLine(), deciding(contextOf({ assignments: [zomerschool] }), ledgerLine(), { assignment: { ...spend, measure: "Tijdelijke huur" } }))).toMatchObject({
    is: "assigned",
    rule: null,
    assignment: { measure: "Tijdelijke huur" },
  });
});

test("a mutation of a reserve is never spending: not by a rule, not by a decision; it may be excepted", () => {
  for (const reserve of [{ categorie: "7.1" }, { taakveld: "0.10" }]) {
    expect(fate(ledgerLine(reserve), everything)).toBe("reserve-mutation");
    expect(ruled({ measure: "Zomerschool", ...reserve }, reserve)).toBe("reserve-mutation");
    expect(decided(spend, reserve)).toBe("reserve-mutation");
    expect(decided(except, reserve)).toBe("uitzonderen");
    expect(ruled({ destination: "uitzonderen", reason: "reserve" }, reserve)).toBe("uitzonderen");
  }
  expect(fate(ledgerLine({ taakveld: "7.1" }), everything)).toBe("besteding");
});

test("a balance account is no cost by a rule; the officer may say otherwise", () => {
  const balance: LineCells = { accountKind: "balance" };
  expect(fate(ledgerLine(balance), everything)).toBe("balance-account");
  expect(ruled({ destination: "uitzonderen" }, balance)).toBe("uitzonderen");
  expect(ruled({ destination: "baten" }, balance)).toBe("balance-account");
  expect(decided(spend, balance)).toBe("besteding");
  expect(fate(ledgerLine({ accountKind: "result" }), everything)).toBe("besteding");
});

test("income of the state waits, and can be recognised in one go; a rule for costs never makes it negative spending", () => {
  const income: LineCells = { categorie: "4.3.1", amount: -50_000 };
  expect(outcomeOf(ledgerLine(income), everything)).toMatchObject({ is: "waiting", why: "no-rule", suggestions: [{ assignment: { destination: "baten" }, reason: { is: "income-of-the-state" } }] });
  expect(ruled({ categorie: "4.3.1", measure: "Zomerschool" }, income)).toBe("no-rule");
  expect(ruled({ categorie: "4.3.1", destination: "baten" }, income)).toBe("baten");
  expect(decided(recognise, income)).toBe("baten");
  expect(fate(ledgerLine({ ...income, amount: 50_000 }), everything)).toBe("besteding");
});

test("other income waits, unless a rule names the categorie", () => {
  const parents: LineCells = { categorie: "4.3.8", amount: -2_500 };
  expect(fate(ledgerLine(parents), everything)).toBe("other-income");
  expect(fate(ledgerLine({ categorie: "3.6", amount: -2_500 }), everything)).toBe("other-income");
  expect(ruled({ categorie: "4.3.8", measure: "Zomerschool" }, parents)).toBe("besteding");
  expect(ruled({ destination: "uitzonderen" }, parents)).toBe("uitzonderen");
  expect(decided(spend, parents)).toBe("besteding");
});

test("a credit line on a categorie of costs, or without one, is a cost that came back: the rule decides", () => {
  for (const categorie of ["", "3.8", "4.2", "1.1"]) {
    expect(fate(ledgerLine({ categorie, amount: -2_500 }), everything)).toBe("besteding");
    expect(fate(ledgerLine({ categorie, amount: -2_500, account: "8300" }), contextOf())).toBe("no-rule");
  }
});

test("a payment to a municipality is asked about: a transfer or a purchase?", () => {
  expect(fate(ledgerLine({ categorie: "4.3.2" }), everything)).toBe("transfer-or-purchase");
  expect(fate(ledgerLine({ categorie: "4.3.2" }), contextOf())).toBe("transfer-or-purchase");
  expect(ruled({ categorie: "4.3.2", measure: "Zomerschool" }, { categorie: "4.3.2" })).toBe("besteding");
  expect(fate(ledgerLine({ categorie: "4.3.3" }), everything)).toBe("besteding");
});

test("a line of a year over which the grant is not accounted for waits; it may be excepted", () => {
  for (const [fiscalYear, expected] of [[2020, "year-unknown"], [2021, "besteding"], [2026, "besteding"], [2027, "year-unknown"], [null, "year-unknown"]] as const) {
    expect(fate(ledgerLine({ fiscalYear }), everything)).toBe(expected);
    expect(decided(except, { fiscalYear })).toBe("uitzonderen");
  }
});
