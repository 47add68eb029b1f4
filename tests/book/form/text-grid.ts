import type { FormCell, FormGrid } from "../../../src/book/form/form-grid";

/** A cell as a test writes it: its value, or its value with what is special about it. */
export type Written = string | number | null | (Partial<FormCell> & { readonly value: string | number });

/** A sheet from rows of values, from A1 on. */
export function textGrid(rows: readonly (readonly Written[])[], isProtected = false): FormGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const blank: FormCell = { value: "", formula: false, locked: isProtected, isText: false, isGeneral: true, hidden: false };
  const cell = (written: Written | undefined): FormCell =>
    written === null || written === undefined ? blank : typeof written === "object" ? { ...blank, isGeneral: written.isText !== true, ...written } : { ...blank, value: written };
  return { sheet: "SiSa", isProtected, rows: [...rows, []].map((row) => Array.from({ length: width }, (_, column) => cell(row[column]))) };
}

export const title = "SiSa bijlage verantwoordingsinformatie 2021 op grond van artikel 3 van de Regeling informatieverstrekking sisa - d.d. 1-3-2022";
