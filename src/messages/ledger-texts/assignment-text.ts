import type { Assignment } from "../../ledger/model/assignment";
import type { Language } from "../language";

const words = {
  nl: {
    spending: (measure: string) => (measure === "" ? "Besteding, maatregel nog kiezen" : `Besteding bij ${measure}`),
    excepted: (reason: string) => (reason === "" ? "Uitzonderen" : `Uitzonderen: ${reason}`),
    income: "Verantwoorde baten",
    subsidy: "subsidie",
    performance: "jaar van prestatie",
    vat: "btw",
  },
  en: {
    spending: (measure: string) => (measure === "" ? "Spending, measure still to choose" : `Spending under ${measure}`),
    excepted: (reason: string) => (reason === "" ? "Except" : `Except: ${reason}`),
    income: "Recognised income",
    subsidy: "subsidie",
    performance: "year of performance",
    vat: "VAT",
  },
} as const;

/** Returns what an assignment does with a line: "Besteding bij Zomerschool 2022 (correctie, huur)". Kinds and natures stay the workbook's words. */
export function assignmentText({ destination, measure, kind, costType, subsidy, yearRule, vatBasis, reason }: Assignment, language: Language): string {
  const { spending, excepted, income, subsidy: subsidyWord, performance, vat } = words[language];
  if (destination === "baten") {
    return income;
  }
  if (destination === "uitzonderen") {
    return excepted(reason);
  }
  const details = [kind, costType, subsidy === "" ? "" : `${subsidyWord} ${subsidy}`, yearRule === "prestatie" ? performance : "", vatBasis === "" ? "" : `${vat} ${vatBasis}`].filter((detail) => detail !== "");
  return details.length === 0 ? spending(measure) : `${spending(measure)} (${details.join(", ")})`;
}
