import type { Area } from "../model/area";
import { cellArea, intersect, sheetColumns, sheetRows } from "../model/area";
import type { CellValue } from "../model/cell-value";
import { CellError } from "../model/cell-value";
import { Dependents } from "./dependents";
import { evaluate } from "./evaluate";
import type { Expression } from "./expression";
import { FreshResults } from "./fresh-results";
import type { CellPlace, CellSource, FormulaEngine, FormulaResult } from "./formula-engine";
import { knownFunctions } from "./known-functions";
import { Placed } from "./placed";
import { readFormula } from "./read-formula";
import { referencesOf } from "./references-of";
import { referredArea } from "./referred-area";

interface Precedent {
  readonly sheetId: string;
  readonly area: Area;
}

interface StandingFormula extends CellPlace {
  readonly expression: Expression;
  readonly precedents: readonly Precedent[];
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId}:${String(row)}:${String(column)}`;

/**
 * The engine of this folder: calculates what changes reach, over cells that stay where they are.
 * `put` and `evaluate` throw FormulaRefused for a formula that it cannot read or a function that it does not have.
 */
export class CellEngine implements FormulaEngine {
  readonly #formulas = new Map<string, StandingFormula>();
  readonly #dependents = new Dependents<StandingFormula>();
  readonly #read = new Map<string, Expression>();
  #dirty = new Set<StandingFormula>();

  constructor(private readonly source: CellSource) {}

  put(place: CellPlace, formula: string | null): void {
    if (formula === null) {
      this.#remove(place);
    } else {
      this.#stand(place, this.#expression(formula));
    }
    this.touch(place.sheetId, cellArea(place.row, place.column));
  }

  #remove(place: CellPlace): void {
    const old = this.#formulas.get(keyOf(place));
    if (old !== undefined) {
      this.#formulas.delete(keyOf(place));
      this.#dirty.delete(old);
      old.precedents.forEach(({ sheetId, area }) => this.#dependents.remove(old, sheetId, area));
    }
  }

  #stand({ sheetId, row, column }: CellPlace, expression: Expression): void {
    const place = { sheetId, row, column };
    this.#remove(place);
    const standing: StandingFormula = { ...place, expression, precedents: this.#precedents(expression, place) };
    this.#formulas.set(keyOf(place), standing);
    standing.precedents.forEach((precedent) => this.#dependents.add(standing, precedent.sheetId, precedent.area));
    this.#dirty.add(standing);
  }

  touch(sheetId: string, area: Area): void {
    const touched: Precedent[] = [{ sheetId, area }];
    for (let next = touched.pop(); next !== undefined; next = touched.pop()) {
      this.#dependents.visit(next.sheetId, next.area, (formula) => {
        if (!this.#dirty.has(formula)) {
          this.#dirty.add(formula);
          touched.push({ sheetId: formula.sheetId, area: cellArea(formula.row, formula.column) });
        }
      });
    }
  }

  forget(sheetId: string): void {
    for (const formula of [...this.#formulas.values()]) {
      if (formula.sheetId === sheetId) {
        this.#remove(formula);
      }
    }
    this.touch(sheetId, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
  }

  settle(): Promise<readonly FormulaResult[]> {
    const fresh = new FreshResults();
    const source = this.#withResults(fresh);
    const results = this.#inOrder().map((formula): FormulaResult => {
      const { sheetId, row, column } = formula;
      const value = evaluate(formula.expression, { source, at: formula, down: 0, right: 0 });
      fresh.set(formula, value);
      return { sheetId, row, column, value };
    });
    this.#dirty = new Set();
    return Promise.resolve(results);
  }

  /** The value of a formula as if it stood in `at`, with its relative references shifted. */
  evaluate(formula: string, at: CellPlace, down = 0, right = 0): CellValue {
    return evaluate(this.#expression(formula), { source: this.source, at, down, right });
  }

  #expression(formula: string): Expression {
    const known = this.#read.get(formula);
    if (known !== undefined) {
      return known;
    }
    const expression = knownFunctions(readFormula(formula), formula);
    this.#read.set(formula, expression);
    return expression;
  }

  #precedents(expression: Expression, at: CellPlace): Precedent[] {
    return referencesOf(expression).flatMap((reference) => {
      const referred = referredArea(reference, { source: this.source, at, down: 0, right: 0 });
      return referred === null ? [] : [{ sheetId: referred.sheetId, area: referred.written }];
    });
  }

  /** The source, with results of this round before those of the last. */
  #withResults(fresh: FreshResults): CellSource {
    const { source } = this;
    return {
      sheetId: (name) => source.sheetId(name),
      extent: (sheetId) => source.extent(sheetId),
      leftOut: (sheetId, row, column, hidden) => source.leftOut(sheetId, row, column, hidden),
      value: (sheetId, row, column) => fresh.get(sheetId, row, column) ?? source.value(sheetId, row, column),
    };
  }

  /** The formulas to calculate, each after those it looks at. Those that look at themselves in a circle come as #REF!. */
  #inOrder(): StandingFormula[] {
    const order: StandingFormula[] = [];
    const state = new Map<StandingFormula, "open" | "done">();
    const dirty = new Placed(this.#dirty);
    for (const start of this.#dirty) {
      const stack = [start];
      for (let formula = stack.at(-1); formula !== undefined; formula = stack.at(-1)) {
        if (state.get(formula) === undefined) {
          state.set(formula, "open");
          const before = formula.precedents.flatMap(({ sheetId, area }) => dirty.within(sheetId, area));
          stack.push(...before.filter((precedent) => state.get(precedent) === undefined));
          continue;
        }
        stack.pop();
        if (state.get(formula) === "open") {
          state.set(formula, "done");
          order.push(formula);
        }
      }
    }
    return order.map((formula) => (this.#looksAtItself(formula) ? { ...formula, expression: circular } : formula));
  }

  #looksAtItself(formula: StandingFormula): boolean {
    return formula.precedents.some(({ sheetId, area }) => sheetId === formula.sheetId && intersect(area, cellArea(formula.row, formula.column)) !== null);
  }
}

const circular: Expression = { is: "constant", value: new CellError("#REF!") };
