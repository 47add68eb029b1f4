import type { Expenditure } from "../../rules/model/expenditure";
import type { LedgerLine } from "../model/ledger-line";
import type { ReversedRow } from "../model/line-outcome";
import { findReversedRow } from "./find-reversed-row";
import { grossOf } from "./gross-of";
import type { MatchedLine } from "./match-bookings";
import type { Pairing } from "./pairing";
import type { PlanContext } from "./plan-context";

/** Which lines of a file seem to reverse a row of spending that the book has, and which of these reversals the officer took. */
export interface Reversals {
  /** The row that the line at this position reverses, or is offered to; null for none. */
  readonly offeredAt: (position: number) => ReversedRow | null;
  readonly takenAt: (position: number) => Expenditure | null;
  /** Whether the officer took a reversal here of which the row is gone, changed, or reversed by something else. */
  readonly isGone: (position: number) => boolean;
}

/**
 * Finds the rows of the book that lines reverse, among lines that the book does not have yet. What the officer took goes first, so that no other
 * line is offered that row; the rest is only looked for when somebody asks for offers. A line that was taken as one side of a pair in the file
 * reverses nothing else.
 */
export function reversals(lines: readonly LedgerLine[], matched: readonly MatchedLine[], pairs: Pairing, { book, decisions }: Pick<PlanContext, "book" | "decisions">): Reversals {
  const taken = new Map<number, Expenditure | null>();
  let find: ReturnType<typeof findReversedRow> | null = null;
  const rowFor: ReturnType<typeof findReversedRow> = (line, key, rowId) => (find ??= findReversedRow(book.expenditures, lines))(line, key, rowId);
  const saysSomething = [...decisions.values()].some(({ reverses }) => reverses !== "");
  const isOpen = (position: number): boolean => matched[position]?.match.is === "open" && !pairs.isTaken(position);

  (saysSomething ? lines : []).forEach((line, position) => {
    const key = matched[position]?.key ?? "";
    const rowId = decisions.get(key)?.reverses ?? "";
    if (rowId !== "" && isOpen(position)) {
      taken.set(position, rowFor(line, key, rowId));
    }
  });

  let offered: ReadonlyMap<number, Expenditure> | null = null;
  function offers(): ReadonlyMap<number, Expenditure> {
    const found = new Map<number, Expenditure>();
    lines.forEach((line, position) => {
      const row = taken.has(position) ? (taken.get(position) ?? null) : isOpen(position) ? rowFor(line, matched[position]?.key ?? "", null) : null;
      if (row !== null) {
        found.set(position, row);
      }
    });
    return found;
  }

  return {
    offeredAt: (position) => {
      offered ??= offers();
      const row = offered.get(position);
      return row === undefined ? null : reversedRow(row);
    },
    takenAt: (position) => taken.get(position) ?? null,
    isGone: (position) => taken.get(position) === null,
  };
}

function reversedRow(row: Expenditure): ReversedRow {
  const { rowId, year, bookedOn, kind, measure, description, document } = row;
  return { rowId, year, bookedOn, kind, measure, description, document, gross: grossOf(row) };
}
