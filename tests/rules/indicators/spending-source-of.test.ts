import { spendingSourceOf } from "../../../src/rules/indicators/spending-source-of";
import type { IndicatorSource } from "../../../src/rules/model/indicator";

const purposes = ["P1", "S2"];

test.each<[what: string, source: IndicatorSource, taken: object | null]>([
  ["an amount takes in the spending of its purposes", { kind: "year-amount", purposes }, { kind: "year-amount", purposes }],
  ["a correction takes in what corrects the year before", { kind: "previous-year-correction", purposes }, { kind: "previous-year-correction", purposes }],
  ["the amounts of a list of projects take in the spending of its purposes together", { kind: "project-list", column: "amount", purposes }, { kind: "year-amount", purposes }],
  ["the names of a list of projects take in nothing", { kind: "project-list", column: "name", purposes }, null],
  ["a cumulative amount takes in nothing by itself", { kind: "cumulative", of: "D14/01" }, null],
  ["an answer takes in nothing", { kind: "yes-no", question: "by-hand" }, null],
])("%s", (_, source, taken) => {
  expect(spendingSourceOf({ source })).toEqual(taken);
});
