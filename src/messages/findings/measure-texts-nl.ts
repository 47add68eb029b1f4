import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { overspendTextNl } from "./overspend-text";
import type { MeasureFacts } from "./spending-facts";

/** Findings about measures, budgets and spending as a whole, in Dutch. */
export const measureTextsNl: TextsOf<MeasureFacts> = {
  "measure-purpose-unknown": (facts) => ({
    what: facts.purpose === "" ? "Bij deze maatregel staat geen bestedingsdoel." : `Het bestedingsdoel ${quote(facts.purpose)} hoort niet bij deze regeling.`,
    todo: "Kies bij “Doel” een bestedingsdoel uit de lijst.",
  }),
  "measure-repeated": (facts) => ({
    what: `De maatregel ${quote(facts.name)} staat vaker op het blad Maatregelen.`,
    todo: "Geef elke maatregel een eigen naam, of verwijder de dubbele rij.",
  }),
  "measure-over-budget": (facts) => ({
    what: `Aan ${quote(facts.measure)} is in ${facts.year} ${formatEuros(facts.spent, "nl")} besteed; dat is ${formatEuros(facts.over, "nl")} meer dan begroot (${formatEuros(facts.budget, "nl")}).`,
    todo: "Controleer of al deze bestedingen bij de maatregel horen, of verhoog de begroting als daartoe is besloten.",
  }),
  "budget-measure-unknown": (facts) => ({
    what: `De begroting noemt de maatregel ${quote(facts.measure)}, maar die staat niet in de tabel met maatregelen.`,
    todo: "Kies een maatregel uit de lijst, of voeg deze maatregel eerst toe.",
  }),
  "spent-above-available": overspendTextNl,
  "vat-rule-unconfirmed": (facts) => ({
    what: `Volgens de btw-regels van dit boek is ${formatEuros(facts.recoverableVat, "nl")} verrekenbare btw afgetrokken. Geen officiële bron bevestigt hoe btw bij deze regeling telt.`,
    todo: "Stem de btw-regels af met uw accountant en leg de afspraak vast bij “Toelichting” van de btw-regel.",
  }),
};
