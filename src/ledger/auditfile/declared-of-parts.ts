import { cents, type Cents } from "../../rules/money/cents";
import { declaredMatches } from "../declared-matches";
import type { CountedTotals, DeclaredTotals } from "../model/ledger-survey";

/**
 * Returns what the parts of an auditfile say of themselves together; null where none says anything. Each part speaks of its own lines,
 * unless all say the very same and not all are right about themselves: then they speak of the whole file.
 */
export function declaredOfParts(parts: readonly DeclaredTotals[]): DeclaredTotals | null {
  const [first] = parts;
  if (first === undefined || parts.length === 1) {
    return first ?? null;
  }
  const counted = parts.map((part) => part.counted).reduce(added);
  if (parts.every((part) => saysTheSame(part, first)) && !parts.every(declaredMatches)) {
    return { ...first, counted };
  }
  return { lines: sumOf(parts, ({ lines }) => lines), debit: centsOf(parts, ({ debit }) => debit), credit: centsOf(parts, ({ credit }) => credit), counted };
}

function saysTheSame(one: DeclaredTotals, other: DeclaredTotals): boolean {
  return one.lines === other.lines && one.debit === other.debit && one.credit === other.credit;
}

function added(one: CountedTotals, other: CountedTotals): CountedTotals {
  return { lines: one.lines + other.lines, debit: cents(one.debit + other.debit), credit: cents(one.credit + other.credit) };
}

/** Null where a part does not say it. */
function sumOf(parts: readonly DeclaredTotals[], saidBy: (part: DeclaredTotals) => number | null): number | null {
  return parts.map(saidBy).reduce((sum, said) => (sum === null || said === null ? null : sum + said));
}

function centsOf(parts: readonly DeclaredTotals[], saidBy: (part: DeclaredTotals) => Cents | null): Cents | null {
  const sum = sumOf(parts, saidBy);
  return sum === null ? null : cents(sum);
}
