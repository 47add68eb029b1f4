import { expenditureKinds } from "./expenditure-kind";

const known: ReadonlySet<string> = new Set(expenditureKinds);

/** Returns whether the text names a kind of spending, ignoring case as the formulas of the sheet do. */
export function isExpenditureKind(text: string): boolean {
  return known.has(text) || known.has(text.toLowerCase());
}
