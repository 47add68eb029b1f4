import type { Translation } from "../translation";

const nl = {
  coming: "Nog te doen",
  past: "Gedaan",
  nothing: "Er staat niets op de kalender.",
  nothingComing: "Alles is gedaan.",
  late: "te laat",
  doneLate: "te laat gedaan",
  doneOn: (date: string) => `gedaan op ${date}`,
  done: "gedaan",
  source: (article: string) => `Bron: ${article}`,
  toYear: (year: number) => `Naar ${year}`,
};

const en: Translation<typeof nl> = {
  coming: "To do",
  past: "Done",
  nothing: "Nothing stands in the calendar.",
  nothingComing: "Everything is done.",
  late: "late",
  doneLate: "done late",
  doneOn: (date) => `done on ${date}`,
  done: "done",
  source: (article) => `Source: ${article}`,
  toYear: (year) => `To ${year}`,
};

/** Words of the calendar. */
export const annexCalendarLabels = { nl, en };
