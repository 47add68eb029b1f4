import { moneySources, type MoneySource } from "../model/ledger-figure";

/** Returns whose money is meant: empty means the state, case is ignored. Null for what is neither; that has a finding of its own. */
export function moneySourceOf(written: string): MoneySource | null {
  const sought = written.toLowerCase();
  return sought === "" ? "rijk" : (moneySources.find((source) => source === sought) ?? null);
}
