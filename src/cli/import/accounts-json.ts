import type { ImportPlan } from "../../ledger/model/import-plan";
import { cents } from "../../rules/money/cents";
import type { Json } from "../canonical-json";

/** Returns per account what was read and what of it was selected, by account. */
export function accountsJson({ lines, unselectedAccounts }: ImportPlan): Json {
  const accounts = new Map(unselectedAccounts.map(({ code, name, lines: count, cents: amount }) => [code, { name, lines: count, amount, selectedLines: 0, selected: 0 }]));
  for (const { line } of lines) {
    const before = accounts.get(line.account) ?? { name: "", lines: 0, amount: 0, selectedLines: 0, selected: 0 };
    accounts.set(line.account, {
      name: before.name === "" ? line.accountName : before.name,
      lines: before.lines + 1,
      amount: cents(before.amount + line.amount),
      selectedLines: before.selectedLines + 1,
      selected: cents(before.selected + line.amount),
    });
  }
  return [...accounts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([account, { name, lines: count, amount, selectedLines, selected }]) => ({ account, name, lines: count, amountCents: amount, selectedLines, selectedCents: selected }));
}
