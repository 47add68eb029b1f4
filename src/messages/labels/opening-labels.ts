import type { Translation } from "../translation";

const nl = {
  title: "Beginstand van een jaar",
  explained: "Voor jaren van voor dit boek: neem de cijfers over uit de SiSa-bijlage van dat jaar. Per jaar één keer; van zo'n jaar staan er geen losse bestedingen in het boek.",
  year: "Jaar",
  source: "Herkomst",
  sourceHint: "Bijvoorbeeld “SiSa-bijlage 2022”.",
  received: "Ontvangen van het Rijk",
  spent: "Besteed",
  transferredIn: "Van andere gemeenten",
  transferredOut: "Aan andere gemeenten",
  repaid: "Terugbetaald aan het Rijk",
  balance: "Nog te besteden aan het eind",
  balanceHint: "Leeg: wordt berekend. Negatief als het Rijk nog moest betalen.",
  amounts: "Bedragen",
  amountsHint: "Wat leeg blijft, telt als nul.",
  record: "Beginstand vastleggen",
  recorded: (year: string) => `Vastgelegd: beginstand van ${year}.`,
};

const en: Translation<typeof nl> = {
  title: "Opening figures of a year",
  explained: "For years before this book: take the figures over from the SiSa annex of that year. Once a year; the book holds no single expenditures of such a year.",
  year: "Year",
  source: "Source",
  sourceHint: "For instance “SiSa-bijlage 2022”.",
  received: "Received from the state",
  spent: "Spent",
  transferredIn: "From other municipalities",
  transferredOut: "To other municipalities",
  repaid: "Paid back to the state",
  balance: "Still to spend at the end",
  balanceHint: "Empty: it is calculated. Negative where the state still had to pay.",
  amounts: "Amounts",
  amountsHint: "What stays empty counts as zero.",
  record: "Record the opening figures",
  recorded: (year) => `Recorded: opening figures of ${year}.`,
};

/** Words of the form for figures of a year before the book. */
export const openingLabels = { nl, en };
