import type { ImportPlan, LineSum } from "../../ledger/model/import-plan";
import type { CountedTotals, DeclaredTotals } from "../../ledger/model/ledger-survey";
import type { Json } from "../canonical-json";
import { accountsJson } from "./accounts-json";
import { declaredMatches } from "../../ledger/declared-matches";
import { linesPerKey } from "./lines-per-key";

/** Returns the outcome of an export: read = unselected + assigned + waiting + duplicate, in lines and cents; rejected lines have no amount to add. */
export function planJson(plan: ImportPlan, ownRules: number): { readonly [key: string]: Json } {
  const { counted, opening, declared, lines } = plan;
  return {
    read: sumJson(plan.read),
    unselected: sumJson(plan.unselected),
    assigned: { ...sumJson(plan.assigned), spending: sumJson(plan.spending), excepted: sumJson(plan.excepted), income: sumJson(plan.income) },
    waiting: { ...sumJson(plan.waiting), why: Object.fromEntries([...linesPerKey(lines, ({ outcome }) => (outcome.is === "waiting" ? outcome.why : null))].map(([why, sum]) => [why, sumJson(sum)])) },
    duplicate: sumJson(plan.duplicate),
    rejected: { lines: plan.rejected.length },
    rules: [...linesPerKey(lines, ({ outcome }) => (outcome.is === "assigned" ? outcome.rule : null))]
      .sort(([one], [other]) => one - other)
      .map(([rule, sum]) => ({ in: rule < ownRules ? "mapping" : "book", rule: rule < ownRules ? rule + 1 : rule - ownRules + 1, ...sumJson(sum) })),
    years: [...new Set(lines.flatMap(({ line }) => line.fiscalYear ?? []))].sort((one, other) => one - other),
    accounts: accountsJson(plan),
    counted: totalsJson(counted),
    opening: opening === null ? null : { ...totalsJson(opening), differing: (opening.differing ?? []).map(({ part, ...totals }) => ({ part, ...totalsJson(totals) })) },
    declared: declared === null ? null : declaredJson(declared),
  };
}

function sumJson({ lines, cents }: LineSum): { readonly lines: number; readonly amountCents: number } {
  return { lines, amountCents: cents };
}

function totalsJson({ lines, debit, credit }: CountedTotals): { readonly [key: string]: number } {
  return { lines, debitCents: debit, creditCents: credit };
}

function declaredJson(declared: DeclaredTotals): Json {
  const { lines, debit, credit, counted } = declared;
  return { lines, debitCents: debit, creditCents: credit, counted: totalsJson(counted), matches: declaredMatches(declared) };
}
