import type { FindingFacts } from "../../rules/model/finding-facts";
import type { Advice } from "../advice";
import { formatEuros } from "../format/format-euros";
import { joinWords } from "../format/join-words";

type Facts = FindingFacts["spent-above-available"];

function sourcesNl(facts: Facts): string {
  const words = [`${formatEuros(facts.allocated, "nl")} toegekend`];
  if (facts.transferredIn !== 0) {
    words.push(`${formatEuros(facts.transferredIn, "nl")} van andere gemeenten ontvangen`);
  }
  if (facts.transferredOut !== 0) {
    words.push(`${formatEuros(facts.transferredOut, "nl")} aan andere gemeenten overgedragen`);
  }
  return joinWords(words, "nl");
}

function sourcesEn(facts: Facts): string {
  const words = [`${formatEuros(facts.allocated, "en")} allocated`];
  if (facts.transferredIn !== 0) {
    words.push(`${formatEuros(facts.transferredIn, "en")} received from other municipalities`);
  }
  if (facts.transferredOut !== 0) {
    words.push(`${formatEuros(facts.transferredOut, "en")} transferred to other municipalities`);
  }
  return joinWords(words, "en");
}

/** Asks in Dutch which part is own money. Spending more than the grant is allowed, so nothing is capped. */
export function overspendTextNl(facts: Facts): Advice {
  return {
    what: `Er is ${formatEuros(facts.spent, "nl")} besteed; dat is ${formatEuros(facts.over, "nl")} meer dan beschikbaar (${sourcesNl(facts)}).`,
    todo: `Welk deel hiervan betaalt de gemeente uit eigen middelen? U mag meer besteden dan de uitkering en het boek kapt niets af, maar ${formatEuros(facts.over, "nl")} kan niet ten laste van de uitkering komen.`,
  };
}

/** Asks in English which part is own money. Spending more than the grant is allowed, so nothing is capped. */
export function overspendTextEn(facts: Facts): Advice {
  return {
    what: `${formatEuros(facts.spent, "en")} has been spent; that is ${formatEuros(facts.over, "en")} more than is available (${sourcesEn(facts)}).`,
    todo: `Which part of this does the municipality pay from its own money? You may spend more than the grant and the book caps nothing, but ${formatEuros(facts.over, "en")} cannot be charged to the grant.`,
  };
}
