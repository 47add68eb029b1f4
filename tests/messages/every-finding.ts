import type { FindingCode } from "../../src/rules/model/finding";
import type { FindingFacts } from "../../src/rules/model/finding-facts";
import { cents } from "../../src/rules/money/cents";
import { day } from "./fixtures";

/** Facts for every code of a finding; a new code does not compile until it has an example here. */
export const everyFinding: { readonly [Code in FindingCode]: FindingFacts[Code] } = {
  "expenditure-outside-period": {
    basis: "performance",
    from: day("2025-08-05"),
    until: day("2025-08-05"),
    permittedFrom: day("2021-07-01"),
    permittedUntil: day("2025-07-31"),
  },
  "expenditure-date-missing": {},
  "expenditure-dates-reversed": { from: day("2022-03-04"), until: day("2022-02-04") },
  "expenditure-year-missing": {},
  "expenditure-year-differs": {
    year: 2022,
    from: day("2021-12-01"),
    until: day("2022-01-31"),
    proposal: [
      { year: 2021, amount: cents(50000) },
      { year: 2022, amount: cents(50001) },
    ],
  },
  "expenditure-measure-missing": {},
  "expenditure-measure-unknown": { measure: "Zomerscool" },
  "expenditure-kind-unknown": { kind: "anders" },
  "expenditure-amount-missing": {},
  "expenditure-amount-unreadable": { shown: "1.2.3,4", why: "text" },
  "expenditure-amount-decimals": { shown: "12,345" },
  "expenditure-negative-unexplained": { amount: cents(-12345) },
  "expenditure-repeated": {
    counterparty: "Bibliotheek Voorbeeld",
    document: "INK-001",
    amount: cents(12345),
    on: day("2022-03-04"),
    times: 2,
    given: 1,
  },
  "cell-unreadable": { shown: "31-02-2022", why: "text" },
  "cell-missing": {},
  "measure-purpose-unknown": { purpose: "P9" },
  "measure-repeated": { name: "Zomerschool 2022" },
  "transfer-direction-unknown": { direction: "naar" },
  "allocation-differs": { decided: cents(50399735), recomputed: cents(50399700), difference: cents(35) },
  "spent-above-available": {
    spent: cents(60000000),
    allocated: cents(50399735),
    transferredIn: cents(0),
    transferredOut: cents(100),
    over: cents(9600365),
  },
};
