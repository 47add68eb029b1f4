import type { ReferringRow } from "../checks/check";
import type { Expenditure } from "../model/expenditure";
import { nameHash } from "./name-hash";
import type { PositionIndex } from "./position-index";
import { PositionSets } from "./position-sets";
import { rowNames } from "./row-names";

/** Takes rows that refer to one original together with that original, their positions, and which of them refer. */
export type JudgeReference = (rows: readonly ReferringRow[], positions: readonly number[], referring: readonly number[]) => void;

/** Which rows refer to the same original, by row id or document, ignoring case. Few rows refer, so texts as keys cost little. */
export class ReferenceSets {
  private readonly referring = new PositionSets();
  private readonly touched = new Set<string>();

  constructor(
    private readonly rowAt: (position: number) => Expenditure | undefined,
    private readonly rowIds: PositionIndex,
    private readonly documents: PositionIndex,
  ) {}

  add(row: Expenditure, position: number): void {
    this.enter(row, position, "add");
  }

  remove(row: Expenditure, position: number): void {
    this.enter(row, position, "remove");
  }

  /** Marks the rows that refer to this one, which came, changed or goes. */
  touchOriginal(row: Expenditure): void {
    for (const name of rowNames(row)) {
      if (this.referring.has(name)) {
        this.touched.add(name);
      }
    }
  }

  /** Calls `judge` with each reference that changed since the last time; the indexes of ids and documents are then up to date. */
  eachChanged(judge: JudgeReference): void {
    for (const name of this.touched) {
      this.judgeOne(name, judge);
    }
    this.touched.clear();
  }

  /** Returns the positions of the rows with this document, ignoring case, in the order of the sheet. */
  withDocument(document: string): readonly number[] {
    const name = document.toLowerCase();
    return this.documents.find(nameHash(name), (row) => row.document.toLowerCase() === name);
  }

  private enter(row: Expenditure, position: number, change: "add" | "remove"): void {
    if (row.refersTo !== "") {
      const name = row.refersTo.toLowerCase();
      this.referring[change](name, position);
      this.touched.add(name);
    }
  }

  /** A row that refers to itself is no original of its own. An original may refer on, to another name that keeps its findings. */
  private judgeOne(name: string, judge: JudgeReference): void {
    const referring = this.referring.of(name);
    const refers = new Set(referring);
    const withId = this.rowIds.find(nameHash(name), (row) => row.rowId.toLowerCase() === name);
    const positions = [...new Set([...referring, ...withId, ...this.withDocument(name)])].sort((a, b) => a - b);
    const rows = positions.flatMap((position): ReferringRow[] => {
      const row = this.rowAt(position);
      return row === undefined ? [] : [{ refersTo: row.refersTo, isOriginal: !refers.has(position), row }];
    });
    judge(rows, positions, referring);
  }
}
