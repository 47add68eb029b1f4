import type { Cents } from "../../rules/money/cents";
import { formatEuros } from "../format/format-euros";
import { joinWords } from "../format/join-words";
import type { Language } from "../language";

type Proposal = readonly { readonly year: number; readonly amount: Cents; readonly correctsYear?: number }[];

const correctionOf: { readonly [In in Language]: string } = { nl: "correctie van", en: "correction of" };

function parts(proposal: Proposal, language: Language): string {
  return joinWords(
    proposal.map(({ year, amount, correctsYear }) => {
      const correction = correctsYear === undefined ? "" : ` (${correctionOf[language]} ${correctsYear})`;
      return `${year}${correction}: ${formatEuros(amount, language)}`;
    }),
    language,
  );
}

/** Returns in Dutch how a cost could be divided over the years of its performance; without a proposal, what to look at. */
export function splitTextNl(proposal: Proposal, year: number): string {
  const keep = `Hoort het bedrag in ${year} omdat het zo in uw jaarrekening staat, dan kan het zo blijven.`;
  return proposal.length === 0
    ? `Controleer het jaar en de prestatiedatums. ${keep}`
    : `Voorstel voor verdeling naar de dagen van de prestatie: ${parts(proposal, "nl")}. ${keep}`;
}

/** Returns in English how a cost could be divided over the years of its performance; without a proposal, what to look at. */
export function splitTextEn(proposal: Proposal, year: number): string {
  const keep = `If the amount belongs in ${year} because your accounts have it there, it can stay like this.`;
  return proposal.length === 0
    ? `Check the year and the dates of performance. ${keep}`
    : `Proposed division by days of performance: ${parts(proposal, "en")}. ${keep}`;
}
