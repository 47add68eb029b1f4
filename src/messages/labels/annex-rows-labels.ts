import type { Translation } from "../translation";

const nl = {
  none: "Hier staan geen rijen achter: het bedrag is nul.",
  counted: (count: number, shown: string) => (count === 1 ? "1 rij" : `${shown} rijen`),
  row: "Rij",
  amount: "Bedrag",
  sum: "Som",
  showMore: (count: string) => `Toon meer (nog ${count})`,
  close: "Sluiten",
  goTo: "Ga naar de cel",
  filter: "Filter het blad",
  filterExplained: "Toont op het blad Bestedingen alleen deze rijen. Het filter verdwijnt als u deze lijst sluit.",
  clearFilter: "Filter opheffen",
  filtered: "Het blad Bestedingen toont alleen deze rijen.",
};

const en: Translation<typeof nl> = {
  none: "No rows stand behind this: the amount is zero.",
  counted: (count, shown) => (count === 1 ? "1 row" : `${shown} rows`),
  row: "Row",
  amount: "Amount",
  sum: "Sum",
  showMore: (count) => `Show more (${count} left)`,
  close: "Close",
  goTo: "Go to the cell",
  filter: "Filter the sheet",
  filterExplained: "Shows only these rows on the sheet Bestedingen. The filter goes when you close this list.",
  clearFilter: "Take the filter off",
  filtered: "The sheet Bestedingen shows only these rows.",
};

/** Words around the rows behind a figure. */
export const annexRowsLabels = { nl, en };
