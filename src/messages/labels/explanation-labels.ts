import type { Translation } from "../translation";

const nl = {
  explain: "Toelichten",
  change: "Toelichting wijzigen",
  title: "Toelichting",
  hint: "Komt op het blad Controle en in het verslag. Leeg: de toelichting vervalt.",
  firstHint: "Komt op het blad Controle en in het verslag.",
  save: "Vastleggen",
  cancel: "Annuleren",
  explained: "toegelicht",
  reopened: "heropend",
  reopenedWhat: "De gegevens zijn gewijzigd na deze toelichting. Licht opnieuw toe als die nog klopt.",
  by: (name: string, date: string) => (date === "" ? name : `${name}, ${date}`),
};

const en: Translation<typeof nl> = {
  explain: "Explain",
  change: "Change the explanation",
  title: "Explanation",
  hint: "Goes to the sheet Controle and into the report. Empty: the explanation falls off.",
  firstHint: "Goes to the sheet Controle and into the report.",
  save: "Record",
  cancel: "Cancel",
  explained: "explained",
  reopened: "reopened",
  reopenedWhat: "The facts changed after this explanation. Explain again if it still holds.",
  by: (name, date) => (date === "" ? name : `${name}, ${date}`),
};

/** Words of an officer's explanation of a finding. */
export const explanationLabels = { nl, en };
