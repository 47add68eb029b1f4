import type { Expenditure } from "../model/expenditure";
import { PositionSets } from "./position-sets";
import { rowNames } from "./row-names";

/**
 * Which accruals (kind `transitorisch`) belong together. A base is an accrual with a group, or one that refers to nothing; bases share a
 * group or else a document. What has no group and refers to a base belongs to that base; what refers to anything else belongs with the
 * rows that refer to the same. There are few accruals, so texts as keys cost little.
 */
export class AccrualSets {
  private readonly bases = new PositionSets();
  private readonly basesByName = new PositionSets();
  private readonly referring = new PositionSets();
  private readonly touchedBases = new Set<string>();
  private readonly touchedReferences = new Set<string>();

  constructor(private readonly rowAt: (position: number) => Expenditure | undefined) {}

  add(row: Expenditure, position: number): void {
    this.enter(row, position, "add");
  }

  remove(row: Expenditure, position: number): void {
    this.enter(row, position, "remove");
  }

  /** Calls `judge` with each set that changed since the last time; in a set, bases stand first. */
  eachChanged(judge: (positions: readonly number[]) => void): void {
    for (const reference of this.touchedReferences) {
      const bases = this.basesByName.of(reference);
      if (bases.length === 0) {
        judge(this.referring.of(reference));
      }
      bases.forEach((position) => this.touchedBases.add(this.baseKey(position)));
    }
    for (const key of this.touchedBases) {
      judge(this.setOf(this.bases.of(key)));
    }
    this.touchedReferences.clear();
    this.touchedBases.clear();
  }

  private enter(row: Expenditure, position: number, change: "add" | "remove"): void {
    if (!isAccrual(row)) {
      return;
    }
    if (row.group === "" && row.refersTo !== "") {
      const reference = row.refersTo.toLowerCase();
      this.referring[change](reference, position);
      this.touchedReferences.add(reference);
      return;
    }
    const key = keyOf(row, position);
    this.bases[change](key, position);
    this.touchedBases.add(key);
    for (const name of rowNames(row)) {
      this.basesByName[change](name, position);
      if (this.referring.has(name)) {
        this.touchedReferences.add(name);
      }
    }
  }

  private setOf(bases: readonly number[]): readonly number[] {
    const names = new Set(bases.flatMap((position) => namesOf(this.rowAt(position))));
    return [...bases, ...[...names].flatMap((name) => this.referring.of(name)).sort((a, b) => a - b)];
  }

  private baseKey(position: number): string {
    const row = this.rowAt(position);
    return row === undefined ? "" : keyOf(row, position);
  }
}

function isAccrual({ kind }: Expenditure): boolean {
  return kind.length === "transitorisch".length && kind.toLowerCase() === "transitorisch";
}

function namesOf(row: Expenditure | undefined): readonly string[] {
  return row === undefined ? [] : rowNames(row);
}

function keyOf({ group, document }: Expenditure, position: number): string {
  if (group !== "") {
    return `group ${group}`;
  }
  return document === "" ? `row ${position}` : `document ${document.toLowerCase()}`;
}
