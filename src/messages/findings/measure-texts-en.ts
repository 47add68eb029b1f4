import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { overspendTextEn } from "./overspend-text";
import type { MeasureFacts } from "./spending-facts";

/** Findings about measures, budgets and spending as a whole, in English. */
export const measureTextsEn: TextsOf<MeasureFacts> = {
  "measure-purpose-unknown": (facts) => ({
    what: facts.purpose === "" ? "This measure has no purpose." : `The purpose ${quote(facts.purpose)} does not belong to this scheme.`,
    todo: "Choose a purpose from the list under “Doel”.",
  }),
  "measure-repeated": (facts) => ({
    what: `The measure ${quote(facts.name)} is on the sheet Maatregelen more than once.`,
    todo: "Give each measure a name of its own, or delete the extra row.",
  }),
  "measure-over-budget": (facts) => ({
    what: `In ${facts.year}, ${formatEuros(facts.spent, "en")} was spent on ${quote(facts.measure)}; that is ${formatEuros(facts.over, "en")} more than budgeted (${formatEuros(facts.budget, "en")}).`,
    todo: "See whether all of this spending belongs to the measure, or raise the budget if that was decided.",
  }),
  "budget-measure-unknown": (facts) => ({
    what: `The budget names the measure ${quote(facts.measure)}, but that is not in the table of measures.`,
    todo: "Choose a measure from the list, or first add this measure.",
  }),
  "spent-above-available": overspendTextEn,
  "vat-rule-unconfirmed": (facts) => ({
    what: `By the VAT rules of this book, ${formatEuros(facts.recoverableVat, "en")} of recoverable VAT was taken off. No official source confirms how VAT counts under this scheme.`,
    todo: "Agree the VAT rules with your accountant and record the agreement under “Toelichting” of the VAT rule.",
  }),
};
