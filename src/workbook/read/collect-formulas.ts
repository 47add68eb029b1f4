/**
 * Adds "row:column" of every cell that holds a formula; `firstRow` is the table row of the first row. A text that begins with "=" shows
 * itself in both, so that only where the two differ there is a formula.
 */
export function collectFormulas({ values, formulas }: Pick<Excel.Range, "values" | "formulas">, firstRow: number, cells: Set<string>): void {
  formulas.forEach((row: readonly unknown[], index) => {
    row.forEach((formula, column) => {
      if (typeof formula === "string" && formula.startsWith("=") && formula !== values[index]?.[column]) {
        cells.add(`${firstRow + index}:${column}`);
      }
    });
  });
}
