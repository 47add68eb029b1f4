import type { Translation } from "../translation";

const nl = {
  title: "Verslag",
  explained: (year: number) => `Maakt de bladen Verantwoording ${year} en Aansluiting ${year} met formules die zonder deze invoegtoepassing doorrekenen. Een eerder gemaakt verslag van dit jaar wordt vervangen.`,
  write: "Verslag maken",
  writing: "Verslag wordt gemaakt…",
  written: (sheets: string, figures: string) => `Gemaakt: ${sheets}. ${figures} cijfers nagerekend: alle formules geven hetzelfde als de regels.`,
  writtenDiffers: (sheets: string) => `Gemaakt: ${sheets}. Niet elke formule geeft wat de regels geven; bekijk de verschillen.`,
  differences: (count: number, shown: string) => (count === 1 ? "1 cijfer wijkt af" : `${shown} cijfers wijken af`),
  figure: "Cijfer",
  inSheet: "In het blad",
  nothing: "niets",
  byRules: "Volgens de regels",
};

const en: Translation<typeof nl> = {
  title: "Report",
  explained: (year) => `Makes the sheets Verantwoording ${year} and Aansluiting ${year} with formulas that go on calculating without this add-in. A report of this year made earlier is replaced.`,
  write: "Make the report",
  writing: "Making the report…",
  written: (sheets, figures) => `Made: ${sheets}. ${figures} figures calculated again: every formula gives what the rules give.`,
  writtenDiffers: (sheets) => `Made: ${sheets}. Not every formula gives what the rules give; look at the differences.`,
  differences: (count, shown) => (count === 1 ? "1 figure differs" : `${shown} figures differ`),
  figure: "Figure",
  inSheet: "In the sheet",
  nothing: "nothing",
  byRules: "By the rules",
};

/** Words around the report sheets. */
export const annexReportLabels = { nl, en };
