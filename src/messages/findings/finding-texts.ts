import type { FindingFacts } from "../../rules/model/finding-facts";
import type { FindingCode } from "../../rules/model/finding";
import type { Advice } from "../advice";

/** A sentence pair for every code of a finding. `column` is the header of the cell, e.g. "Bedrag"; empty when a whole row is meant. */
export type FindingTexts = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code], column: string) => Advice;
};
