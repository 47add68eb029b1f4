import type { Translation } from "../translation";

const nl = {
  title: "Nieuwe regel voor Toewijzing",
  explained: "Een leeg veld past op alles. 43* past op alles wat met 43 begint. De eerste regel die past, geldt.",
  criteria: "Past op",
  becomes: "Dan wordt het",
  costCentre: "Kostenplaats",
  account: "Rekening",
  project: "Project",
  taakveld: "Taakveld",
  categorie: "Categorie",
  counterparty: "Wederpartij bevat",
  words: "Woorden in de omschrijving",
  matches: (matches: string) => `Past op ${matches} van deze selectie`,
  taken: (taken: string) => `, waarvan ${taken} waar nog geen eerdere regel op past.`,
  matchesNone: "Past op geen enkele regel van deze selectie.",
  everyLine: "Zonder voorwaarde past de regel op alles. Vul minstens één veld in.",
  add: "Regel vastleggen",
};

const en: Translation<typeof nl> = {
  title: "New rule for Toewijzing",
  explained: "An empty field matches anything. 43* matches what begins with 43. The first rule that matches counts.",
  criteria: "Matches",
  becomes: "Then it becomes",
  costCentre: "Cost centre",
  account: "Account",
  project: "Project",
  taakveld: "Taakveld",
  categorie: "Categorie",
  counterparty: "Counterparty holds",
  words: "Words in the description",
  matches: (matches) => `Matches ${matches} of this selection`,
  taken: (taken) => `, of which ${taken} that no earlier rule matches.`,
  matchesNone: "Matches no line of this selection.",
  everyLine: "Without a condition the rule matches everything. Fill in one field at least.",
  add: "Keep the rule",
};

/** Words of the form that makes a rule of a choice. */
export const ledgerRuleLabels = { nl, en };
