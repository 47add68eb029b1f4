import type { FindingFacts } from "../../rules/model/finding-facts";
import type { Advice } from "../advice";

/** A sentence pair for every code among `Facts`. `column` is the header of the cell, e.g. "Bedrag"; empty when a whole row is meant. */
export type TextsOf<Facts> = {
  readonly [Code in keyof Facts]: (facts: Facts[Code], column: string) => Advice;
};

/** A sentence pair for every code of a finding. */
export type FindingTexts = TextsOf<FindingFacts>;
