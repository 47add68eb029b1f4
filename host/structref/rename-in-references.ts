import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import { sheetColumns, sheetRows } from "../model/area";
import type { CellEdit } from "../model/worksheet";

/** A new name for a table, or for one of its columns. */
export type Renaming =
  | { readonly is: "table"; readonly before: string; readonly after: string }
  | { readonly is: "column"; readonly table: string; readonly before: string; readonly after: string };

const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/** The formula with the new name in its structured references; `home` is the table that the formula stands in. */
export function renameInFormula(formula: string, renaming: Renaming, home: string | null): string {
  return formula.replace(token, (found: string, name: string | undefined, specifier: string | undefined) => {
    if (renaming.is === "table") {
      const word = specifier === undefined ? found : name;
      return word?.toLowerCase() === renaming.before.toLowerCase() ? `${renaming.after}${specifier ?? ""}` : found;
    }
    const table = name ?? home;
    return specifier === undefined || table?.toLowerCase() !== renaming.table.toLowerCase() ? found : `${name ?? ""}${renamedSpecifier(specifier, renaming)}`;
  });
}

function renamedSpecifier(specifier: string, { before, after }: { readonly before: string; readonly after: string }): string {
  const inner = specifier.slice(1, -1);
  const plain = inner.replace(/^@/, "").trim();
  if (!plain.startsWith("[")) {
    const at = inner.startsWith("@") ? "@" : "";
    const simple = /^[\p{L}\p{N}_.]+$/u.test(after) || at === "";
    return same(plain, before) ? `[${at}${simple ? escaped(after) : `[${escaped(after)}]`}]` : specifier;
  }
  return specifier.replace(/\[((?:[^[\]']|'.)*)\]/g, (item: string, name: string) => (same(name, before) ? `[${escaped(after)}]` : item));
}

function same(written: string, name: string): boolean {
  return written.replace(/'(.)/g, "$1").toLowerCase() === name.toLowerCase();
}

function escaped(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** Puts the new name in every formula of the workbook: cells, names, calculated columns and validations. */
export function renameInWorkbook(workbook: Workbook, renaming: Renaming, renamed: Table): void {
  for (const sheet of workbook.sheets) {
    const edits: CellEdit[] = [];
    sheet.grid.visit({ row: 0, column: 0, rows: sheetRows, columns: sheetColumns }, ({ formula }, row, column) => {
      if (formula === null || (!formula.includes("[") && renaming.is === "column")) {
        return;
      }
      const home = workbook.tables.at(sheet, row, column)?.name ?? null;
      const after = renameInFormula(formula, renaming, home);
      if (after !== formula) {
        edits.push({ row, column, content: { formula: after } });
      }
    });
    const [first] = edits;
    if (first !== undefined) {
      sheet.put(edits, { row: first.row, column: first.column, rows: 1, columns: 1 }, "table");
    }
  }
  for (const name of workbook.names.all()) {
    const formula = renameInFormula(name.formula, renaming, null);
    if (formula !== name.formula) {
      workbook.names.set({ ...name, formula });
    }
  }
  for (const table of workbook.tables.all()) {
    const home = table === renamed && renaming.is === "table" ? renaming.after : table.name;
    table.columns = table.columns.map((column) => ({ ...column, formula: column.formula === null ? null : renameInFormula(column.formula, renaming, home) }));
  }
}
