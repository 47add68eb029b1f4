import type { AllocationFacts } from "../../rules/model/facts/allocation-facts";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";

/** Findings about decisions, in English. */
export const allocationTextsEn: TextsOf<AllocationFacts> = {
  "allocation-differs": (facts) => ({
    what: `The decision says ${formatEuros(facts.decided, "en")}; pupils and score give ${formatEuros(facts.recomputed, "en")}. The difference is ${formatEuros(facts.difference, "en")}.`,
    todo: "Check the amount, the number of pupils and the score. If they are right, the amount of the decision holds; the book uses that.",
  }),
  "allocation-municipality-foreign": (facts) => ({
    what: `This decision addresses municipality ${quote(facts.municipality)}. That is neither the municipality of this book nor one that was merged into it.`,
    todo: "Check the code under “Gemeente”. If the decision addresses your own municipality, leave the cell empty; if it does not belong in this book, delete the row.",
  }),
  "allocation-predecessor-missing": (facts) => ({
    what: `The book has no decision for ${facts.name} (${facts.municipality}), which was merged into your municipality, while it has one for another. So the allocation may be too low.`,
    todo: `Add the decision for ${facts.name} and enter ${facts.municipality} under “Gemeente”. If its amount is part of another decision, say so under “Toelichting”.`,
  }),
  "allocation-replaced-unknown": (facts) => ({
    what: `This decision replaces ${quote(facts.replaces)}, but no decision with that reference is in the book.`,
    todo: "Check the reference under “Vervangt”. If the earlier decision stands in the table under another reference, it still counts. If this is a first decision, clear the cell.",
  }),
};
