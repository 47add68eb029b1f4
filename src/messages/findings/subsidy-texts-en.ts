import type { SubsidyFacts } from "../../rules/model/facts/subsidy-facts";
import { formatDate } from "../format/format-date";
import { formatEuros } from "../format/format-euros";
import { formatPeriod } from "../format/format-period";
import { formatSize } from "../format/format-size";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";

/** Findings about subsidies, in English. */
export const subsidyTextsEn: TextsOf<SubsidyFacts> = {
  "subsidy-repeated": (facts) => ({
    what: `More than one subsidy carries the reference ${quote(facts.reference)}. So spending with this reference cannot be attributed to one subsidy.`,
    todo: "Give each subsidy a reference of its own, or delete the extra row.",
  }),
  "subsidy-measure-unknown": (facts) => ({
    what: `The measure ${quote(facts.measure)} of this subsidy is not in the table of measures.`,
    todo: "Choose a measure from the list, or first add this measure with the purpose that it falls under.",
  }),
  "subsidy-dates-reversed": (facts) => ({
    what: `The activity starts on ${formatDate(facts.from)} and ends earlier, on ${formatDate(facts.until)}.`,
    todo: "See whether “Activiteit van” and “Activiteit t/m” have been swapped.",
  }),
  "subsidy-outside-period": (facts) => ({
    what: `The subsidised activity (${formatPeriod(facts.from, facts.until, "en")}) lies wholly or partly outside the spending period (${formatPeriod(facts.permittedFrom, facts.permittedUntil, "en")}).`,
    todo: "Check the dates against the granting decision. If they are right, only the part within the period can be charged to the grant.",
  }),
  "subsidy-above-granted": (facts) => ({
    what: `${formatEuros(facts.attributed, "en")} has been attributed to this subsidy; that is ${formatEuros(facts.over, "en")} more than was granted (${formatEuros(facts.granted, "en")}).`,
    todo: "See whether all of this spending belongs to the subsidy. If the granted amount was raised, enter the new amount under “Verleend”.",
  }),
  "subsidy-determined-above-granted": (facts) => ({
    what: `The subsidy was settled at ${formatEuros(facts.determined, "en")}; that is ${formatEuros(facts.over, "en")} more than was granted (${formatEuros(facts.granted, "en")}).`,
    todo: "Check both amounts against the decisions. If the granted amount was raised, enter the new amount under “Verleend”.",
  }),
  "subsidy-lower-not-corrected": (facts) => ({
    what: `The subsidy was settled at ${formatEuros(facts.determined, "en")}, but ${formatEuros(facts.attributed, "en")} has been attributed to it. The lower settlement of ${formatSize(facts.difference, "en")} has not been recorded yet.`,
    todo: `In ${facts.openYear}, the year that is still open, add spending of \u2212${formatSize(facts.difference, "en")} under this subsidy, with the kind lagere vaststelling.`,
  }),
  "subsidy-not-settled": (facts) => ({
    what: `This subsidy had to be settled before ${formatDate(facts.settleBefore)}, but no settled amount has been entered.`,
    todo: "Fill in “Vastgesteld op” and “Vastgesteld” once the subsidy has been settled. If more time was given, change the date under “Vaststellen voor”.",
  }),
};
