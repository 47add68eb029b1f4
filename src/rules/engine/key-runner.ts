import type { KeyCheck, KeyedRows, ReportAt } from "../checks/check";
import type { CheckContext } from "../checks/check-context";
import { checks } from "../checks/registry";
import type { BookPart } from "../model/book-part";
import type { Finding, FindingCode } from "../model/finding";
import type { RowId } from "../model/row-id";
import { makeFinding } from "./make-finding";

/** Keeps a finding about the row at this position of the table. */
export type KeepAt = (position: number, finding: Finding) => void;

/** Judges the rows that share a key. `positions` says where each stands in its table. */
export type KeyRunner<Key extends keyof KeyedRows> = (rows: readonly KeyedRows[Key][], positions: readonly number[], keep: KeepAt) => void;

/** Returns what runs all checks of one kind of key. `rowIdAt` gives the id of the row at a position of the table. */
export function keyRunner<Key extends keyof KeyedRows>(
  key: Key,
  part: BookPart,
  context: CheckContext,
  rowIdAt: (position: number) => RowId,
): KeyRunner<Key> {
  const ofKey = keyChecksOf(key);
  return (rows, positions, keep) => {
    for (const check of ofKey) {
      const report: ReportAt<FindingCode> = (index, facts, column, law) => {
        const row = positions[index] ?? 0;
        keep(row, makeFinding(check, { part, rowId: rowIdAt(row), row, column }, facts, law));
      };
      check.find(rows, report, context);
    }
  };
}

/** A check that names the key takes its rows, and reports facts under its own code only. */
function keyChecksOf<Key extends keyof KeyedRows>(key: Key): readonly KeyCheck<FindingCode, Key>[] {
  return checks.filter((check) => check.shape === "key" && check.key === key) as readonly unknown[] as readonly KeyCheck<FindingCode, Key>[];
}
