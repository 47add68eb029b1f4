import { criteriaTest } from "../../../src/ledger/assign/criteria-test";
import { matchingRule } from "../../../src/ledger/assign/matching-rule";
import { rule } from "../plan/import-into";
import { ledgerLine, type LineCells } from "../ledger-line";

const meets = (criteria: Readonly<Record<string, string>>, cells: LineCells): boolean => criteriaTest(rule(criteria))(ledgerLine(cells));

test("a code matches whole, leading zeros and all", () => {
  expect(meets({ account: "4300" }, { account: "4300" })).toBe(true);
  expect(meets({ account: "4300" }, { account: "43001" })).toBe(false);
  expect(meets({ costCentre: "420" }, { costCentre: "0420" })).toBe(false);
  expect(meets({ taakveld: "0.10" }, { taakveld: "0.1" })).toBe(false);
});

test("a code with a star matches what begins with it, and never an empty one", () => {
  expect(meets({ account: "43*" }, { account: "4300" })).toBe(true);
  expect(meets({ account: "43*" }, { account: "4400" })).toBe(false);
  expect(meets({ project: "*" }, { project: "NPO" })).toBe(true);
  expect(meets({ project: "*" }, { project: "" })).toBe(false);
});

test("a counterparty matches by a part of its name, words by whole words in any order, both ignoring case", () => {
  expect(meets({ counterparty: "welzijn voorbeeld" }, { counterparty: "Stichting  Welzijn Voorbeeld" })).toBe(true);
  expect(meets({ counterparty: "welzijn voorbeeld" }, { counterparty: "Stichting Welzijn" })).toBe(false);
  expect(meets({ words: "zomerschool inhuur" }, { description: "Inhuur t.b.v. Zomerschool 2025" })).toBe(true);
  expect(meets({ words: "zomerschool inhuur" }, { description: "Zomerschool 2025" })).toBe(false);
  expect(meets({ words: "npo" }, { description: "Sponsoring NPOstart" })).toBe(false);
  expect(meets({ words: "npo*" }, { description: "Sponsoring NPOstart" })).toBe(true);
});

test("all criteria that are filled in must be met, and taakveld and categorie are two fields", () => {
  const both = { taakveld: "4.2", categorie: "3.8" };
  expect(meets(both, { taakveld: "4.2", categorie: "3.8" })).toBe(true);
  expect(meets(both, { taakveld: "3.8", categorie: "4.2" })).toBe(false);
  expect(meets({}, { account: "9999" })).toBe(true);
});

test("the first rule of the sheet that matches wins", () => {
  const rules = [rule({ account: "4400", measure: "A" }), rule({ account: "43*", measure: "B" }), rule({ account: "4300", measure: "C" })];
  expect(matchingRule(ledgerLine({ account: "4300" }), rules)).toBe(1);
  expect(matchingRule(ledgerLine({ account: "4500" }), rules)).toBeNull();
});

test("an empty row of the table is no rule, and a criterion that cannot be read does not match everything", () => {
  const broken = { ...rule({ measure: "A" }), unreadable: [{ column: "account" as const, shown: "#N/B", why: "error" as const }] };
  expect(matchingRule(ledgerLine(), [rule({}), broken, rule({ measure: "B" })])).toBe(2);
});
