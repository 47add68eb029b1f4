import { certaintyWords } from "../../messages/certainty-words";
import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import { formatCount } from "../../messages/format/format-count";
import { formatDecimal } from "../../messages/format/format-decimal";
import { formatEuros } from "../../messages/format/format-euros";
import { formatMonth } from "../../messages/format/format-month";
import type { Language } from "../../messages/language";
import type { AllocationReport } from "./allocation-report";
import type { RecomputedDecision } from "./recomputed-decision";

/** Returns an allocation in sentences. */
export function allocationLines({ source, scheme, municipality, decisions, allocated, predecessors, payments }: AllocationReport, language: Language): string[] {
  const texts = cliTextsOf(language);
  const [first, last] = [payments[0], payments.at(-1)];
  const certainty = certaintyWords[language][payments.every(({ status }) => status === "confirmed") ? "confirmed" : "unconfirmed"];
  return [
    [source, municipality, scheme.id].filter((part) => part !== null && part !== "").join(", "),
    ...decisions.flatMap((decision) => decisionLines(decision, language)),
    ...(predecessors.length === 0 ? [] : [texts.predecessors(predecessors.map(({ code, name }) => `${name} (${code})`).join(", "))]),
    ...(first === undefined || last === undefined
      ? []
      : [texts.payments(formatCount(payments.length, language), formatMonth(first.month), formatMonth(last.month), formatEuros(allocated, language), certainty)]),
  ];
}

function decisionLines({ reference, pupils, score, decided, recomputed, difference }: RecomputedDecision, language: Language): string[] {
  const texts = cliTextsOf(language);
  const name = reference === "" ? "" : `${reference}: `;
  return [
    name + (recomputed === null || pupils === null || score === null ? texts.notRecomputed : texts.recomputed(formatEuros(recomputed, language), formatCount(pupils, language), formatDecimal(score, language))),
    ...(decided === null || difference === null ? [] : [name + texts.decided(formatEuros(decided, language), formatEuros(difference, language))]),
  ];
}
