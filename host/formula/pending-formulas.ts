import type { Area } from "../model/area";
import { sheetColumns, sheetRows } from "../model/area";
import type { Change } from "../model/change";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { rewriteFormula } from "../structref/rewrite-formula";
import type { CellPlace } from "./formula-engine";
import { isSubtotal } from "./is-subtotal";

/** Who takes what has changed since the last time; the engine, with a look at refusals. */
export interface Taker {
  put(place: CellPlace, text: string | null, original: string): void;
  touch(sheetId: string, area: Area): void;
  forget(sheetId: string): void;
}

interface Standing {
  readonly place: CellPlace;
  readonly original: string;
  /** As the engine has it. */
  readonly text: string;
}

const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

/**
 * What the engine must still be told. Formulas that hold structured references or names are looked at again whenever a
 * table, a name or a sheet changes, so that a table that grows is never summed by its old size.
 */
export class PendingFormulas {
  readonly #indirect = new Map<string, Standing>();
  #formulas = new Map<string, { readonly sheet: Worksheet; readonly row: number; readonly column: number }>();
  #touched: { readonly sheetId: string; readonly area: Area }[] = [];
  #rebuilt = new Set<Worksheet>();
  #gone = new Set<string>();
  #lookAgain = false;
  #subtotals = false;

  constructor(private readonly workbook: Workbook) {}

  /** Whether there is anything to tell. */
  get any(): boolean {
    return this.#formulas.size > 0 || this.#touched.length > 0 || this.#rebuilt.size > 0 || this.#gone.size > 0 || this.#lookAgain;
  }

  /** Everything must be told again. */
  everything(): void {
    this.#rebuilt = new Set(this.workbook.sheets);
  }

  note(change: Change): void {
    switch (change.is) {
      case "cells":
        this.#touched.push({ sheetId: change.sheet.id, area: change.edited });
        for (const { row, column, before, after } of change.cells) {
          if (before.formula !== null || after.formula !== null) {
            this.#formulas.set(keyOf(change.sheet.id, row, column), { sheet: change.sheet, row, column });
          }
        }
        break;
      case "layout":
        // Hiding a row changes what SUBTOTAL leaves out; without one, a layout costs nothing.
        if (this.#subtotals) {
          this.#touched.push({ sheetId: change.sheet.id, area: wholeSheet });
        }
        break;
      case "shift":
        this.#rebuilt.add(change.sheet);
        this.#lookAgain = true;
        break;
      case "sheet-added":
        this.everything();
        break;
      case "sheet-deleted":
        this.#gone.add(change.sheet.id);
        this.everything();
        break;
      case "table-added":
      case "table-deleted":
      case "table-shape":
      case "names":
        this.#lookAgain = true;
        break;
      default:
        break;
    }
  }

  /** Hands over all that is pending. */
  hand(taker: Taker): void {
    const [formulas, touched, rebuilt, gone] = [this.#formulas, this.#touched, this.#rebuilt, this.#gone];
    const lookAgain = this.#lookAgain;
    this.#formulas = new Map();
    this.#touched = [];
    this.#rebuilt = new Set();
    this.#gone = new Set();
    this.#lookAgain = false;
    gone.forEach((sheetId) => this.#forget(taker, sheetId));
    for (const sheet of rebuilt) {
      this.#forget(taker, sheet.id);
      sheet.grid.visit(wholeSheet, ({ formula }, row, column) => {
        if (formula !== null) {
          this.#put(taker, sheet, row, column, formula);
        }
      });
      taker.touch(sheet.id, wholeSheet);
    }
    for (const { sheet, row, column } of formulas.values()) {
      this.#put(taker, sheet, row, column, sheet.cell(row, column).formula);
    }
    if (lookAgain) {
      this.#rewriteAll(taker);
    }
    touched.forEach(({ sheetId, area }) => taker.touch(sheetId, area));
  }

  #put(taker: Taker, sheet: Worksheet, row: number, column: number, formula: string | null): void {
    const place = { sheetId: sheet.id, row, column };
    const key = keyOf(sheet.id, row, column);
    if (formula === null) {
      this.#indirect.delete(key);
      taker.put(place, null, "");
      return;
    }
    const text = rewriteFormula(this.workbook, formula, { sheet, row, column });
    this.#subtotals ||= isSubtotal(formula);
    if (mentionsNames(formula)) {
      this.#indirect.set(key, { place, original: formula, text });
    } else {
      this.#indirect.delete(key);
    }
    taker.put(place, text, formula);
  }

  #rewriteAll(taker: Taker): void {
    for (const { place, original, text } of [...this.#indirect.values()]) {
      const sheet = this.workbook.findSheet(place.sheetId);
      const again = sheet === null ? text : rewriteFormula(this.workbook, original, { sheet, row: place.row, column: place.column });
      if (sheet !== null && again !== text) {
        this.#put(taker, sheet, place.row, place.column, original);
      }
    }
  }

  #forget(taker: Taker, sheetId: string): void {
    taker.forget(sheetId);
    for (const [key, { place }] of this.#indirect) {
      if (place.sheetId === sheetId) {
        this.#indirect.delete(key);
      }
    }
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${String(row)}:${String(column)}`;
}

/** Whether a formula holds a structured reference or a bare word that may be a name. */
function mentionsNames(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "");
  return bare.includes("[") || /(?<![\p{L}\p{N}_.$'!])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(!'])/u.test(bare);
}
