import type { PlanSums } from "../../actions/ledger/plan-sums";
import { formatCount } from "../format/format-count";
import { formatEuros } from "../format/format-euros";
import type { Language } from "../language";

const outcomes = ["spending", "excepted", "income", "waiting", "duplicate", "unselected", "assigned", "read"] as const;

const names = {
  nl: {
    spending: "besteding",
    excepted: "uitgezonderd",
    income: "baten",
    waiting: "wacht op een keuze",
    duplicate: "staat al in het boek",
    unselected: "niet geselecteerd",
    assigned: "toegewezen",
    read: "gelezen",
  },
  en: {
    spending: "spending",
    excepted: "excepted",
    income: "income",
    waiting: "waiting for a choice",
    duplicate: "in the book already",
    unselected: "not selected",
    assigned: "assigned",
    read: "read",
  },
} as const satisfies Record<Language, Record<(typeof outcomes)[number], string>>;

const joints = { nl: { lines: "regels", now: "nu" }, en: { lines: "lines", now: "now" } } as const;

/** Returns the first outcome that comes to something else than was agreed, before and now: "besteding: was 3 regels, € 12,00; nu 4 regels, € 15,00". */
export function planChangeWords(agreed: PlanSums, found: PlanSums, language: Language): string {
  const changed = outcomes.find((name) => agreed[name].lines !== found[name].lines || agreed[name].cents !== found[name].cents) ?? "spending";
  const { lines, now } = joints[language];
  const sum = (sums: PlanSums): string => `${formatCount(sums[changed].lines, language)} ${lines}, ${formatEuros(sums[changed].cents, language)}`;
  return `${names[language][changed]}: was ${sum(agreed)}; ${now} ${sum(found)}`;
}
