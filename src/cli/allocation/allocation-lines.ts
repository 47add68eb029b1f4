import { cliTextsOf } from "../../messages/cli/cli-texts-of";
import { formatCount } from "../../messages/format/format-count";
import { formatEuros } from "../../messages/format/format-euros";
import type { Language } from "../../messages/language";
import type { AllocationReport } from "./allocation-report";
import type { RecomputedDecision } from "./recomputed-decision";

/** Returns an allocation in sentences. */
export function allocationLines({ source, scheme, municipality, decisions, allocated, predecessors, payments }: AllocationReport, language: Language): string[] {
  const texts = cliTextsOf(language);
  const [first, last] = [payments[0], payments.at(-1)];
  return [
    [source, municipality, scheme.id].filter((part) => part !== null && part !== "").join(", "),
    ...decisions.flatMap((decision) => decisionLines(decision, language)),
    ...(predecessors.length === 0 ? [] : [texts.predecessors(predecessors.map(({ code, name }) => `${name} (${code})`).join(", "))]),
    ...(first === undefined || last === undefined
      ? []
      : [texts.payments(formatCount(payments.length, language), first.month, last.month, formatEuros(allocated, language))]),
  ];
}

function decisionLines({ reference, pupils, score, decided, recomputed, difference }: RecomputedDecision, language: Language): string[] {
  const texts = cliTextsOf(language);
  const name = reference === "" ? "" : `${reference}: `;
  return [
    name + (recomputed === null || pupils === null || score === null ? texts.notRecomputed : texts.recomputed(formatEuros(recomputed, language), formatCount(pupils, language), score)),
    ...(decided === null || difference === null ? [] : [name + texts.decided(formatEuros(decided, language), formatEuros(difference, language))]),
  ];
}
