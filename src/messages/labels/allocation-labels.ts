import type { Translation } from "../translation";

const nl = {
  title: "Beschikking vastleggen",
  explained: "Voor een volgende beschikking: een herziening van een eerdere, of een aan een gemeente die in de uwe is opgegaan.",
  reference: "Kenmerk",
  decidedOn: "Datum beschikking",
  amount: "Toegekend bedrag",
  amountHint: "Bij een herziening het hele nieuwe bedrag.",
  replaces: "Vervangt",
  replacesNone: "Geen eerdere beschikking",
  municipality: "Aan een voorganger",
  municipalityHint: "Naam of CBS-code van de opgeheven gemeente. Leeg: aan uw eigen gemeente.",
  pupils: "Leerlingen",
  score: "Achterstandsscore",
  note: "Toelichting",
  record: "Beschikking vastleggen",
  recorded: (amount: string) => `Vastgelegd: beschikking van € ${amount}.`,
};

const en: Translation<typeof nl> = {
  title: "Record a decision",
  explained: "For a further decision: one that revises an earlier one, or one to a municipality that became part of yours.",
  reference: "Reference",
  decidedOn: "Date of the decision",
  amount: "Amount allocated",
  amountHint: "For a revision the whole new amount.",
  replaces: "Replaces",
  replacesNone: "No earlier decision",
  municipality: "To a predecessor",
  municipalityHint: "Name or CBS code of the municipality that ended. Empty: to your own municipality.",
  pupils: "Pupils",
  score: "Score of disadvantage",
  note: "Note",
  record: "Record the decision",
  recorded: (amount) => `Recorded: decision of € ${amount}.`,
};

/** Words of the form for a further decision. */
export const allocationLabels = { nl, en };
