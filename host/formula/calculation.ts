import type { Refusal } from "../dispatch/refusals";
import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import type { Change } from "../model/change";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { rewriteFormula } from "../structref/rewrite-formula";
import type { CellSource, FormulaEngine, FormulaResult } from "./formula-engine";
import { FormulaRefused } from "./formula-refused";
import { PendingFormulas } from "./pending-formulas";
import { workbookSource } from "./workbook-source";

/** Makes an engine that reads cells from this source. */
export type EngineMaker = (source: CellSource) => FormulaEngine;

/** Where a formula is looked at. */
export interface FormulaPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Keeps formula results up to date: tells the engine what changed, in A1 terms, and takes its results back into the model. */
export class Calculation {
  readonly #engine: FormulaEngine | null;
  readonly #pending: PendingFormulas;
  readonly #unfollow: () => void;
  #suspended = false;
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly workbook: Workbook,
    makeEngine: EngineMaker | null,
    private readonly refuse: (refusal: Refusal) => void,
  ) {
    this.#engine = makeEngine === null ? null : makeEngine(workbookSource(workbook));
    this.#pending = new PendingFormulas(workbook);
    this.#pending.everything();
    this.#unfollow = workbook.changes.follow((change: Change) => this.#pending.note(change));
  }

  /** Brings results up to date, unless calculation is held up. */
  settle(): Promise<void> {
    if (this.#engine === null || this.#suspended || !this.#pending.any) {
      return this.#running;
    }
    const engine = this.#engine;
    this.#running = this.#running.then(() => this.#settle(engine));
    return this.#running;
  }

  /** Calculates everything again. */
  async recalculate(): Promise<void> {
    this.#pending.everything();
    await this.settle();
  }

  /** What a formula gives at a cell, without standing in it; an error where the engine refuses it. */
  evaluate(formula: string, place: FormulaPlace): CellValue {
    return this.prepare(formula, place)(0, 0);
  }

  /** A formula made ready to be looked at from many cells: gives its value as it reads so many cells down and right of its place. */
  prepare(formula: string, { sheet, row, column }: FormulaPlace): (down: number, right: number) => CellValue {
    const engine = this.#engine;
    if (engine === null) {
      return () => null;
    }
    const text = rewriteFormula(this.workbook, formula, { sheet, row, column });
    const at = { sheetId: sheet.id, row, column };
    return (down, right) => {
      try {
        return engine.evaluate(text, at, down, right);
      } catch (problem) {
        return this.#refused(problem, formula);
      }
    };
  }

  /** Holds calculation up until `resume`. */
  suspend(): void {
    this.#suspended = true;
  }

  async resume(): Promise<void> {
    this.#suspended = false;
    await this.settle();
  }

  close(): void {
    this.#unfollow();
  }

  async #settle(engine: FormulaEngine): Promise<void> {
    const refused: FormulaResult[] = [];
    this.#pending.hand({
      put: (place, text, original) => {
        try {
          engine.put(place, text);
        } catch (problem) {
          engine.put(place, null);
          refused.push({ ...place, value: this.#refused(problem, original) });
        }
      },
      touch: (sheetId, area) => engine.touch(sheetId, area),
      forget: (sheetId) => engine.forget(sheetId),
    });
    const results = [...refused, ...(await engine.settle())];
    for (const sheet of this.workbook.sheets) {
      sheet.accept(results.filter(({ sheetId }) => sheetId === sheet.id));
    }
  }

  #refused(problem: unknown, formula: string): CellError {
    if (!(problem instanceof FormulaRefused)) {
      throw problem;
    }
    this.refuse({ what: formula, code: "NotImplemented", message: problem.message });
    return new CellError("#NAME?");
  }
}
