import type { RuleCriteria } from "../../../actions/ledger/ledger-session";
import type { SuggestionReason } from "../../../ledger/model/line-outcome";
import type { LineGroup } from "./line-groups";

export const emptyCriteria: RuleCriteria = { costCentre: "", account: "", project: "", taakveld: "", categorie: "", counterparty: "", words: "" };

/** The names of the criteria, in the order of the sheet. */
export const criteriaNames = ["costCentre", "account", "project", "taakveld", "categorie", "counterparty", "words"] as const satisfies readonly (keyof RuleCriteria)[];

function ofReason(reason: SuggestionReason): Partial<RuleCriteria> {
  switch (reason.is) {
    case "iv3":
      return { taakveld: reason.taakveld, categorie: reason.categorie };
    case "counterparty":
      return { counterparty: reason.counterparty };
    case "words":
      return { words: reason.word };
    case "account":
      return { account: reason.account };
    case "costCentre":
      return { costCentre: reason.costCentre };
    case "income-of-the-state":
    case "reserve":
    case "balance":
      return {};
  }
}

function common(values: readonly string[]): string {
  const [first = ""] = values;
  return values.every((value) => value === first) ? first : "";
}

/** Returns criteria to begin a rule from: what makes the group a group, else the one account that its lines share. */
export function criteriaOfGroup({ by, lines }: LineGroup): RuleCriteria {
  switch (by.is) {
    case "account":
      return { ...emptyCriteria, account: by.code };
    case "counterparty":
      return { ...emptyCriteria, counterparty: by.name };
    case "costCentre":
      return { ...emptyCriteria, costCentre: by.code };
    case "suggestion": {
      const criteria = { ...emptyCriteria, ...ofReason(by.suggestion.reason) };
      return criteriaNames.some((name) => criteria[name] !== "") ? criteria : { ...criteria, account: common(lines.map(({ line }) => line.account)) };
    }
  }
}
