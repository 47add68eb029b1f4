import type { Translation } from "../translation";

const nl = {
  title: "Maatregel toevoegen",
  existing: "Maatregelen in dit boek",
  none: "Nog geen maatregelen.",
  template: "Begin met",
  ownMeasure: "een eigen maatregel",
  name: "Naam",
  nameHint: "Bijvoorbeeld “Zomerschool 2022”. Elke maatregel heeft een eigen naam.",
  purpose: "Bestedingsdoel",
  purposeMissing: "geen doel",
  examples: (list: string) => `Bijvoorbeeld: ${list}.`,
  source: (title: string, article: string) => `Bron: ${title}, ${article}.`,
  supportExplained: "Ondersteunende kosten; deze worden in de verantwoording apart vermeld.",
  partner: "Partner",
  partnerHint: "Wie de maatregel uitvoert.",
  note: "Toelichting",
  add: "Maatregel toevoegen",
  added: (name: string) => `Toegevoegd: ${name}.`,
};

const en: Translation<typeof nl> = {
  title: "Add a measure",
  existing: "Measures in this book",
  none: "No measures yet.",
  template: "Start from",
  ownMeasure: "a measure of your own",
  name: "Name",
  nameHint: "For example “Zomerschool 2022”. Each measure has a name of its own.",
  purpose: "Purpose",
  purposeMissing: "no purpose",
  examples: (list) => `For example: ${list}.`,
  source: (title, article) => `Source: ${title}, ${article}.`,
  supportExplained: "Supporting costs; the accountability names these separately.",
  partner: "Partner",
  partnerHint: "Who carries out the measure.",
  note: "Note",
  add: "Add the measure",
  added: (name) => `Added: ${name}.`,
};

/** Words of the measures and the form that adds one. */
export const measureLabels = { nl, en };
