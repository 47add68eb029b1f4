import type { KeyedRows } from "../checks/check";
import type { CheckContext } from "../checks/check-context";
import type { Expenditure } from "../model/expenditure";
import type { Finding } from "../model/finding";
import { AccrualSets } from "./accrual-sets";
import { entryHash, sameEntry } from "./entry-hash";
import { documentIndex, isSpareExpenditure, rowIdIndex, sameRowId } from "./expenditure-index";
import { KeyFindings } from "./key-findings";
import { keyRunner } from "./key-runner";
import { nameHash } from "./name-hash";
import { PositionIndex } from "./position-index";
import { PositionSets } from "./position-sets";
import { ReferenceSets } from "./reference-sets";
import { rowRunner } from "./row-runner";
import type { RunningTotals } from "./running-totals";

/** The keys whose rows must be judged again. */
interface Touched {
  readonly entries: Set<number>;
  readonly rowIds: Set<number>;
  readonly groups: Set<string>;
}

/** The spending of a book with what its checks found, kept up to date row by row. */
export class ExpenditureChecks {
  private readonly rows: Expenditure[];
  private readonly rowAt = (position: number): Expenditure | undefined => this.rows[position];
  private readonly runRow: ReturnType<typeof rowRunner<"expenditures">>;
  private readonly entries = new PositionIndex(this.rowAt, entryHash);
  private readonly rowIds = rowIdIndex(this.rowAt);
  private readonly documents = documentIndex(this.rowAt);
  private readonly groups = new PositionSets();
  private readonly references = new ReferenceSets(this.rowAt, this.rowIds, this.documents);
  private readonly accruals = new AccrualSets(this.rowAt);
  private readonly ofRow = new Map<number, readonly Finding[]>();
  private readonly byKey: { readonly [Key in "entry" | "rowId" | "group" | "reference" | "accrual"]: KeyFindings<Key> };
  private touched = nothingTouched();

  constructor(
    rows: readonly Expenditure[],
    context: CheckContext,
    private readonly totals: RunningTotals,
  ) {
    this.rows = [...rows];
    this.runRow = rowRunner("expenditures", context);
    const findings = <Key extends keyof KeyedRows>(key: Key): KeyFindings<Key> =>
      new KeyFindings(keyRunner(key, "expenditures", context, (position) => this.rows[position]?.rowId ?? ""));
    this.byKey = {
      entry: findings("entry"),
      rowId: findings("rowId"),
      group: findings("group"),
      reference: findings("reference"),
      accrual: findings("accrual"),
    };
    this.rows.forEach((row, position) => this.enter(row, position));
    this.entries.fill(this.rows.length, (hash) => this.touched.entries.add(hash));
    this.rowIds.fill(this.rows.length, (hash) => this.touched.rowIds.add(hash));
    this.documents.fill(this.rows.length, () => undefined);
    this.judgeTouched();
  }

  /** Returns the rows as they stand now; a copy, which later edits do not touch. */
  snapshot(): readonly Expenditure[] {
    return [...this.rows];
  }

  /** Returns the rows with this document, ignoring case, in the order of the sheet. */
  withDocument(document: string): readonly Expenditure[] {
    return this.rowsAt(this.references.withDocument(document));
  }

  /** Returns whether a filled row carries this id, ignoring case. */
  hasRowId(rowId: string): boolean {
    const sought = rowId.toLowerCase();
    return this.rowIds.find(nameHash(rowId), (row) => row.rowId.toLowerCase() === sought).length > 0;
  }

  /**
   * Replaces or appends rows and judges only them and the rows that share a key with them, before or after.
   * @throws RangeError when a row lies beyond the first free one.
   */
  edit(edits: readonly { readonly row: number; readonly expenditure: Expenditure }[]): void {
    for (const { row: position, expenditure } of edits) {
      const before = this.rows[position];
      if (before === undefined && position !== this.rows.length) {
        throw new RangeError(`Row ${position} lies beyond the ${this.rows.length} rows of spending.`);
      }
      if (before !== undefined) {
        this.leave(before, position);
        this.references.touchOriginal(before);
        this.touched.entries.add(this.entries.remove(position));
        this.touched.rowIds.add(this.rowIds.remove(position));
        this.documents.remove(position);
      }
      this.rows[position] = expenditure;
      this.enter(expenditure, position);
      this.references.touchOriginal(expenditure);
      this.touched.entries.add(this.entries.add(position));
      this.touched.rowIds.add(this.rowIds.add(position));
      this.documents.add(position);
    }
    this.judgeTouched();
  }

  /** Everything found, in no particular order. */
  *findings(): Iterable<Finding> {
    for (const found of [this.ofRow.values(), ...Object.values(this.byKey).map((one) => one.all())]) {
      for (const list of found) {
        yield* list;
      }
    }
  }

  private enter(row: Expenditure, position: number): void {
    if (isSpareExpenditure(row)) {
      return;
    }
    this.totals.addExpenditure(row, 1);
    this.enterKeys(row, position, "add");
    const found = this.runRow(row, position);
    if (found !== null) {
      this.ofRow.set(position, found);
    }
  }

  private leave(row: Expenditure, position: number): void {
    if (isSpareExpenditure(row)) {
      return;
    }
    this.totals.addExpenditure(row, -1);
    this.enterKeys(row, position, "remove");
    this.ofRow.delete(position);
    for (const found of Object.values(this.byKey)) {
      found.forget([position]);
    }
  }

  private enterKeys(row: Expenditure, position: number, change: "add" | "remove"): void {
    if (row.group !== "") {
      this.groups[change](row.group, position);
      this.touched.groups.add(row.group);
    }
    this.references[change](row, position);
    this.accruals[change](row, position);
  }

  private judgeTouched(): void {
    const { entries, rowIds, groups } = this.touched;
    const { entry, rowId, group, reference, accrual } = this.byKey;
    this.judgeEqual(this.entries, entries, sameEntry, entry);
    this.judgeEqual(this.rowIds, rowIds, sameRowId, rowId);
    for (const name of groups) {
      const positions = this.groups.of(name);
      group.judge(this.rowsAt(positions), positions);
    }
    this.references.eachChanged((rows, positions, referring) => reference.judge(rows, positions, referring));
    this.accruals.eachChanged((positions) => accrual.judge(this.rowsAt(positions), positions));
    this.touched = nothingTouched();
  }

  private judgeEqual<Key extends "entry" | "rowId">(
    index: PositionIndex,
    hashes: Iterable<number>,
    same: (a: Expenditure, b: Expenditure) => boolean,
    found: KeyFindings<Key>,
  ): void {
    for (const hash of hashes) {
      for (const positions of index.equalRows(hash, same)) {
        if (positions.length > 1) {
          found.judge(this.rowsAt(positions), positions);
        } else {
          found.forget(positions);
        }
      }
    }
  }

  private rowsAt(positions: readonly number[]): readonly Expenditure[] {
    return positions.flatMap((position) => this.rows[position] ?? []);
  }
}

function nothingTouched(): Touched {
  return { entries: new Set(), rowIds: new Set(), groups: new Set() };
}
