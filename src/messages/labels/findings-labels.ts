import type { Translation } from "../translation";

const nl = {
  check: "Controleren",
  checkExplained: "Schrijft de bevindingen in het blad Controle.",
  checking: "Bezig met controleren…",
  checked: (counts: string) => `Gecontroleerd. Het blad Controle is bijgewerkt: ${counts}.`,
  filter: "Toon",
  all: "Alles",
  none: "Geen bevindingen. Het boek ziet er goed uit.",
  noneShort: "Geen bevindingen",
  noneOfThese: "Hier is niets van.",
  someFindings: (count: number, shown: string) => (count === 1 ? "1 bevinding" : `${shown} bevindingen`),
  showMore: (count: string) => `Toon meer (nog ${count})`,
  goTo: "Ga naar de cel",
  source: (article: string) => `Bron: ${article}`,
  todo: "Wat te doen:",
};

const en: Translation<typeof nl> = {
  check: "Check",
  checkExplained: "Writes the findings to the sheet Controle.",
  checking: "Checking…",
  checked: (counts) => `Checked. The sheet Controle is up to date: ${counts}.`,
  filter: "Show",
  all: "All",
  none: "No findings. The book looks good.",
  noneShort: "No findings",
  noneOfThese: "None of these.",
  someFindings: (count, shown) => (count === 1 ? "1 finding" : `${shown} findings`),
  showMore: (count) => `Show more (${count} left)`,
  goTo: "Go to the cell",
  source: (article) => `Source: ${article}`,
  todo: "What to do:",
};

/** Words around the findings. */
export const findingsLabels = { nl, en };
