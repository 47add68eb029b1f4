import type { Area } from "../model/area";
import type { CellValue } from "../model/cell-value";

/** A cell of a sheet; sheets are named by id, because names change. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the engine reads: the constants and last results of the cells. */
export interface CellSource {
  /** The id of the sheet with this name (case aside), or null. */
  sheetId(name: string): string | null;
  value(sheetId: string, row: number, column: number): CellValue;
  /** The rows and columns in use, counted from 0 to these; so that whole columns cost no more than what stands in them. */
  extent(sheetId: string): { readonly rows: number; readonly columns: number };
  /** Whether SUBTOTAL leaves this cell out: it holds a SUBTOTAL itself, or a filter hides its row; with `hidden`, or a person does. */
  leftOut(sheetId: string, row: number, column: number, hidden: boolean): boolean;
}

export interface FormulaResult extends CellPlace {
  readonly value: CellValue;
}

/**
 * The port of the formula engine. Formulas are A1 only: structured references and names are rewritten before.
 * `put` and `evaluate` throw FormulaRefused for a formula that the engine cannot read or a function it does not have.
 */
export interface FormulaEngine {
  /** A formula now stands in this cell; null when it went. */
  put(place: CellPlace, formula: string | null): void;
  /** Contents changed here. */
  touch(sheetId: string, area: Area): void;
  /** Forgets every formula of a sheet. */
  forget(sheetId: string): void;
  /** Calculates what the changes since the last time reach and returns the results, each precedent before its dependents. */
  settle(): Promise<readonly FormulaResult[]>;
  /** The value of a formula as if it stood in `at`; `down` and `right` shift its relative references. */
  evaluate(formula: string, at: CellPlace, down?: number, right?: number): CellValue;
}
