import { assignmentText } from "../../../messages/ledger-texts/assignment-text";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import type { Language } from "../../../messages/language";
import type { GroupBy } from "./line-groups";

/** Returns what a group of waiting lines is called. */
export function groupTitle(by: GroupBy, language: Language): string {
  const words = ledgerAssignmentLabels[language];
  switch (by.is) {
    case "suggestion":
      return `${words.suggestion}: ${assignmentText(by.suggestion.assignment, language)}`;
    case "account":
      return `${words.account} ${by.code}${by.name === "" ? "" : ` ${by.name}`}`;
    case "counterparty":
      return by.name === "" ? words.noCounterparty : by.name;
    case "costCentre":
      return by.code === "" ? words.noCostCentre : by.code;
  }
}
