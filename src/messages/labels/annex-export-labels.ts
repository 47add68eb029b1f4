import type { Translation } from "../translation";

const nl = {
  title: "Export voor de accountant",
  explained: (year: number) => `Opent een nieuwe werkmap met het verslag over ${year}, alle rijen, bevindingen met toelichting, logboek en de regels met hun bronnen. Dit bestedingsboek wijzigt niet; bewaar de nieuwe werkmap zelf.`,
  sample: "Met een steekproef",
  sampleExplained: "De accountant kiest omvang, trekkingsgetal en methode; dezelfde keuze over dezelfde rijen geeft altijd dezelfde trekking.",
  size: "Omvang",
  seed: "Trekkingsgetal",
  method: "Methode",
  random: "Willekeurige rijen",
  monetary: "Naar bedrag (monetary unit)",
  make: "Export maken",
  making: "Export wordt gemaakt…",
  made: "De export staat open als nieuwe werkmap. Bewaar hem daar.",
  incomplete: "Vul een omvang (heel getal vanaf 1) en een trekkingsgetal in, of laat de steekproef weg.",
};

const en: Translation<typeof nl> = {
  title: "Export for the accountant",
  explained: (year) => `Opens a new workbook with the account of ${year}, all rows, findings with their explanations, the journal and the rules with their sources. This book does not change; save the new workbook yourself.`,
  sample: "With a sample",
  sampleExplained: "The accountant chooses size, seed and method; the same choice over the same rows always draws the same.",
  size: "Size",
  seed: "Seed",
  method: "Method",
  random: "Random rows",
  monetary: "By amount (monetary unit)",
  make: "Make the export",
  making: "Making the export…",
  made: "The export is open as a new workbook. Save it there.",
  incomplete: "Enter a size (a whole number from 1) and a seed, or leave the sample out.",
};

/** Words around the workbook for the accountant. */
export const annexExportLabels = { nl, en };
