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
  matches: (matches: string, taken: string) => `Past op ${matches} van deze selectie; op ${taken} daarvan past nog geen andere toewijzingsregel.`,
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
  matches: (matches, taken) => `Matches ${matches} of this selection; no other rule matches ${taken} of them.`,
  matchesNone: "Matches no line of this selection.",
  everyLine: "Without a condition the rule matches everything. Fill in one field at least.",
  add: "Keep the rule",
};

/** Words of the form that makes a rule of a choice. */
export const ledgerRuleLabels = { nl, en };
