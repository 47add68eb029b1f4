import type { AssignmentRule } from "../../rules/model/assignment-rule";
import { costTypes } from "../../rules/model/cost-type";
import { expenditureKinds } from "../../rules/model/expenditure-kind";
import { lineDestinations } from "../../rules/model/line-destination";
import { vatBases } from "../../rules/model/source-file";
import { yearRules } from "../../rules/model/year-rule";
import type { Assignment } from "../model/assignment";
import { plainText } from "./plain-text";

/**
 * Returns what a rule decides, or null where a word in it is none of the workbook's own: then nobody knows what the officer meant, and
 * the lines wait. Words are read ignoring case. Only spending has a measure and what belongs to it.
 */
export function assignmentOfRule(rule: AssignmentRule): Assignment | null {
  const destination = choice(lineDestinations, rule.destination, "besteding");
  const yearRule = choice(yearRules, rule.yearRule, "boekjaar");
  const kind = choice(expenditureKinds, rule.kind, "");
  const costType = choice(costTypes, rule.costType, "");
  const vatBasis = choice(vatBases, rule.vatBasis, "");
  if (destination === null || yearRule === null || kind === null || costType === null || vatBasis === null) {
    return null;
  }
  if (destination === "besteding") {
    return { destination, measure: rule.measure.trim(), kind, costType, subsidy: rule.subsidy.trim(), yearRule, vatBasis, reason: "" };
  }
  const reason = destination === "uitzonderen" ? rule.reason.trim() : "";
  return { destination, measure: "", kind: "", costType: "", subsidy: "", yearRule: "boekjaar", vatBasis: "", reason };
}

function choice<Word extends string, Empty extends string>(words: readonly Word[], written: string, empty: Empty): Word | Empty | null {
  const sought = plainText(written);
  return sought === "" ? empty : (words.find((word) => word === sought) ?? null);
}
