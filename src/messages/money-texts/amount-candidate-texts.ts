import type { AmountCandidate } from "../../ledger/money/model/amount-plan";
import { formatCount } from "../format/format-count";
import { formatDate } from "../format/format-date";
import { formatDecimal } from "../format/format-decimal";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { Language } from "../language";
import { readAsText } from "./read-as-text";

/** Returns what the officer should know of a row of a list before choosing it, a sentence each: whose it is, how it stands to the book, how it is made up. */
export function amountCandidateTexts(candidate: AmountCandidate, language: Language): readonly string[] {
  return [doubtText(candidate, language), roleText(candidate, language), standingText(candidate, language), recomputedText(candidate, language)].filter((text) => text !== "");
}

function doubtText({ sure, byOtherName, row: { name, code }, municipality }: AmountCandidate, language: Language): string {
  if (sure) {
    return byOtherName ? readAsText(name, municipality, language) : "";
  }
  const shown = [code ?? "", name].filter((text) => text !== "").join(" ");
  return language === "nl" ? `In de lijst staat ${quote(shown)}. Is dat ${municipality.name} (${municipality.code})?` : `The list says ${quote(shown)}. Is that ${municipality.name} (${municipality.code})?`;
}

function roleText({ role, municipality: { until } }: AmountCandidate, language: Language): string {
  const ended = until === null ? "" : formatDate(until);
  switch (role) {
    case "own":
      return "";
    case "predecessor":
      return language === "nl" ? `Opgegaan in uw gemeente; bestond tot en met ${ended}.` : `Became part of your municipality; existed until ${ended}.`;
    case "ended-before":
      return language === "nl" ? `Bestond tot en met ${ended}, dus voor deze uitkering begon, en kreeg geen beschikking.` : `Existed until ${ended}, before this grant began, and got no decision.`;
    case "split":
      return language === "nl"
        ? `Verdeeld over meer gemeenten op ${ended}. Geen regel zegt welk deel van u is: leg uw deel met de hand vast.`
        : `Divided over several municipalities on ${ended}. No rule says which part is yours: record your part by hand.`;
  }
}

function standingText({ standing, row: { amount } }: AmountCandidate, language: Language): string {
  switch (standing.is) {
    case "new":
      return "";
    case "known":
      return knownText(standing.reference, standing.amount !== null && standing.amount !== amount ? formatEuros(standing.amount, language) : "", language);
    case "repeated":
      return language === "nl" ? `Staat ook al op regel ${formatCount(standing.line, language)}.` : `Stands on line ${formatCount(standing.line, language)} as well.`;
    case "revises": {
      const [reference, granted] = [quote(standing.reference), formatEuros(standing.amount, language)];
      return language === "nl"
        ? `In het boek geldt beschikking ${reference} van ${granted}. Kiest u deze, dan vervangt dit bedrag die beschikking.`
        : `In the book decision ${reference} of ${granted} is in force. If you choose this one, its amount replaces that decision.`;
    }
    case "by-hand":
      return byHandText(standing.decisions, formatEuros(standing.amount, language), language);
  }
}

function knownText(reference: string, other: string, language: Language): string {
  const named = reference === "" ? "" : language === "nl" ? ` als ${quote(reference)}` : ` as ${quote(reference)}`;
  const differs = other === "" ? "" : language === "nl" ? `, met het bedrag ${other}` : `, with the amount ${other}`;
  return language === "nl" ? `Staat al in het boek${named}${differs}.` : `Is in the book already${named}${differs}.`;
}

function byHandText(decisions: number, granted: string, language: Language): string {
  if (decisions > 1) {
    return language === "nl"
      ? `In het boek gelden ${decisions} beschikkingen, samen ${granted}. Leg een herziening met de hand vast, dan kiest u welke die vervangt.`
      : `In the book ${decisions} decisions are in force, ${granted} in all. Record a revision by hand, so that you choose which one it replaces.`;
  }
  return language === "nl"
    ? `In het boek geldt een beschikking van ${granted} zonder kenmerk. Geef die eerst een kenmerk op het blad Toekenning; dan kan dit bedrag haar vervangen.`
    : `In the book a decision of ${granted} without a reference is in force. Give it a reference on the sheet Toekenning first; then this amount can replace it.`;
}

function recomputedText({ recomputed, difference, row: { pupils, score } }: AmountCandidate, language: Language): string {
  if (recomputed === null || difference === null || pupils === null || score === null) {
    return "";
  }
  const basis = [formatCount(pupils, language), formatDecimal(score, language)] as const;
  const made = language === "nl" ? `${basis[0]} leerlingen en score ${basis[1]} geven ${formatEuros(recomputed, language)}` : `${basis[0]} pupils and score ${basis[1]} give ${formatEuros(recomputed, language)}`;
  if (difference === 0) {
    return language === "nl" ? `Nagerekend: ${made}, precies dit bedrag.` : `Recomputed: ${made}, exactly this amount.`;
  }
  return language === "nl" ? `Nagerekend: ${made}; de lijst wijkt ${formatEuros(difference, language)} af.` : `Recomputed: ${made}; the list differs by ${formatEuros(difference, language)}.`;
}
