import type { SourceTable } from "../model/source-table";
import { sortAmounts } from "./amount-candidates";
import type { AmountContext } from "./amount-context";
import { lineSum } from "./line-sum";
import type { AmountCandidate, AmountChoices, AmountConflict, AmountPlan } from "./model/amount-plan";
import type { MoneyMapping } from "./model/money-mapping";
import { readAmounts } from "./read-amounts";
import { soughtMunicipalities } from "./sought-municipalities";

/** Returns what becomes of each row of a list of amounts; nothing is written. */
export function planAmounts(table: SourceTable, mapping: MoneyMapping, { chosen: keys }: AmountChoices, context: AmountContext): AmountPlan {
  const reading = readAmounts(table, mapping);
  const sorted = sortAmounts(reading.amounts, context);
  const { candidates } = sorted;
  const chosen = candidates.filter(({ key, choosable, proposed }) => choosable && (keys === null ? proposed : keys.includes(key)));
  const rejectedRows = [...reading.rejected, ...sorted.unreadable.flatMap(({ wrong }) => wrong ?? [])].sort((one, other) => one.line - other.line);
  const fresh = linesOf(chosen);
  const known = linesOf(candidates.filter(({ standing: { is } }) => is === "known" || is === "repeated"));
  const others = linesOf(candidates);
  return {
    read: lineSum([...reading.amounts.map(({ amount }) => amount), ...reading.rejected.map(({ cents }) => cents)]),
    fresh: sumOf(candidates, fresh),
    known: sumOf(candidates, without(known, fresh)),
    unchosen: sumOf(candidates, without(others, new Set([...fresh, ...known]))),
    others: lineSum(sorted.others.map(({ amount }) => amount)),
    rejected: lineSum(rejectedRows.map(({ cents }) => cents)),
    candidates,
    chosen,
    conflict: conflictOf(chosen, context),
    successorAndPredecessors: sorted.successorAndPredecessors,
    otherSideInBook: sorted.otherSideInBook,
    missing: missingOf(candidates, context),
    rejectedRows,
    leftOut: [...table.leftOut, ...reading.totals].sort((one, other) => one.line - other.line),
  };
}

/** A row that could be of two municipalities is two candidates and still one line. */
function linesOf(candidates: readonly AmountCandidate[]): ReadonlySet<number> {
  return new Set(candidates.map(({ row }) => row.line));
}

function without(lines: ReadonlySet<number>, others: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...lines].filter((line) => !others.has(line)));
}

function sumOf(candidates: readonly AmountCandidate[], lines: ReadonlySet<number>): AmountPlan["read"] {
  const amounts = new Map(candidates.map(({ row }) => [row.line, row.amount]));
  return lineSum([...lines].map((line) => amounts.get(line) ?? null));
}

function conflictOf(chosen: readonly AmountCandidate[], { municipality: own }: AmountContext): AmountConflict | null {
  const municipalities = new Set(chosen.map(({ municipality }) => municipality.code));
  if (municipalities.size < chosen.length || linesOf(chosen).size < chosen.length) {
    return "twice";
  }
  return own.from !== null && municipalities.has(own.code) && municipalities.size > 1 ? "successor-and-predecessors" : null;
}

/** A municipality that began with a merger is not missed where its predecessors are there, nor are they where it is. */
function missingOf(candidates: readonly AmountCandidate[], context: AmountContext): AmountPlan["missing"] {
  const { municipality: own } = context;
  const found = new Set(candidates.map(({ municipality }) => municipality.code));
  const sought = [...soughtMunicipalities(context).values()].filter(({ role }) => role === "own" || role === "predecessor");
  const merged = own.from !== null && sought.length > 1;
  const expected = sought.filter(({ role }) => !merged || (found.has(own.code) ? role === "own" : role === "predecessor"));
  return expected.map(({ municipality }) => municipality).filter(({ code }) => !found.has(code));
}
