import type { FindingCode } from "../src/rules/model/finding";

/** The row checks that are also written for the peers. */
export const peerChecks = [
  "expenditure-amount-missing",
  "expenditure-date-missing",
  "expenditure-dates-reversed",
  "expenditure-year-missing",
  "expenditure-measure-missing",
  "expenditure-measure-unknown",
  "expenditure-kind-unknown",
  "expenditure-negative-unexplained",
  "expenditure-outside-period",
] as const satisfies readonly FindingCode[];

export type PeerCheck = (typeof peerChecks)[number];
