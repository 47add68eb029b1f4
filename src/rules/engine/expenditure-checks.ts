import type { CheckContext } from "../checks/check-context";
import type { Expenditure } from "../model/expenditure";
import type { Finding } from "../model/finding";
import { isBlankRow } from "../model/is-blank-row";
import { EntryIndex } from "./entry-index";
import { GroupIndex } from "./group-index";
import { keyRunner, type KeyRunner } from "./key-runner";
import { rowRunner } from "./row-runner";
import type { RunningTotals } from "./running-totals";

type ByRow = Map<number, readonly Finding[]>;

/** The spending of a book with what its checks found, kept up to date row by row. */
export class ExpenditureChecks {
  private readonly rows: Expenditure[];
  private readonly runRow: ReturnType<typeof rowRunner<"expenditures">>;
  private readonly runEntry = keyRunner("entry", "expenditures");
  private readonly runGroup = keyRunner("group", "expenditures");
  private readonly entries = new EntryIndex((position) => this.rows[position]);
  private readonly groups = new GroupIndex();
  private readonly ofRow: ByRow = new Map();
  private readonly ofEntry: ByRow = new Map();
  private readonly ofGroup: ByRow = new Map();

  constructor(
    rows: readonly Expenditure[],
    context: CheckContext,
    private readonly totals: RunningTotals,
  ) {
    this.rows = [...rows];
    this.runRow = rowRunner("expenditures", context);
    this.rows.forEach((row, position) => this.enter(row, position));
    const shared = new Set<number>();
    this.entries.fill(this.rows.length, (hash) => shared.add(hash));
    this.judgeKeys(shared, this.groups.groups());
  }

  /** Returns the rows as they stand now; a copy, which later edits do not touch. */
  snapshot(): readonly Expenditure[] {
    return [...this.rows];
  }

  /**
   * Replaces or appends rows and judges only them and the rows that share a key with them, before or after.
   * @throws RangeError when a row lies beyond the first free one.
   */
  edit(edits: readonly { readonly row: number; readonly expenditure: Expenditure }[]): void {
    const hashes = new Set<number>();
    const groups = new Set<string>();
    for (const { row: position, expenditure } of edits) {
      const before = this.rows[position];
      if (before === undefined && position !== this.rows.length) {
        throw new RangeError(`Row ${position} lies beyond the ${this.rows.length} rows of spending.`);
      }
      if (before !== undefined) {
        this.leave(before, position);
        hashes.add(this.entries.remove(position));
        groups.add(before.group);
      }
      this.rows[position] = expenditure;
      this.enter(expenditure, position);
      hashes.add(this.entries.add(position));
      groups.add(expenditure.group);
    }
    this.judgeKeys(hashes, groups);
  }

  /** Everything found, in no particular order. */
  *findings(): Iterable<Finding> {
    for (const found of [this.ofRow, this.ofEntry, this.ofGroup]) {
      for (const list of found.values()) {
        yield* list;
      }
    }
  }

  private enter(row: Expenditure, position: number): void {
    if (row.amount === null && isBlankRow(row)) {
      return;
    }
    this.totals.addExpenditure(row, 1);
    this.groups.add(row, position);
    const found = this.runRow(row, position);
    if (found !== null) {
      this.ofRow.set(position, found);
    }
  }

  private leave(row: Expenditure, position: number): void {
    if (row.amount === null && isBlankRow(row)) {
      return;
    }
    this.totals.addExpenditure(row, -1);
    this.groups.remove(row, position);
    this.ofRow.delete(position);
    this.ofEntry.delete(position);
    this.ofGroup.delete(position);
  }

  private judgeKeys(hashes: Iterable<number>, groups: Iterable<string>): void {
    for (const hash of hashes) {
      for (const positions of hash === 0 ? [] : this.entries.equalRows(hash)) {
        this.judge(this.ofEntry, positions, positions.length > 1 ? this.runEntry : null);
      }
    }
    for (const group of groups) {
      this.judge(this.ofGroup, group === "" ? [] : this.groups.rowsOf(group), this.runGroup);
    }
  }

  private judge(found: ByRow, positions: readonly number[], run: KeyRunner<"entry"> | KeyRunner<"group"> | null): void {
    for (const position of positions) {
      found.delete(position);
    }
    if (run === null) {
      return;
    }
    const rows = positions.flatMap((position) => this.rows[position] ?? []);
    run(rows, positions, (position, finding) => {
      found.set(position, [...(found.get(position) ?? []), finding]);
    });
  }
}
