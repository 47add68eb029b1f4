/** What a cell may show that is an Excel error: the text alone does not tell it from typed text, its value type does. */
const looksLikeError = /^#[A-Z0-9/_]+[!?]?$/;

/** Returns whether any of these values could be an Excel error, so that the value types are worth asking for. */
export function mayHoldErrors(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#") && looksLikeError.test(value)));
}

/** Adds "row:column" of every cell whose type is Error; `firstRow` is the table row of the first row of types. */
export function collectErrors(types: readonly (readonly unknown[])[], firstRow: number, errors: Set<string>): void {
  types.forEach((row, index) => {
    row.forEach((type, column) => {
      if (type === "Error") {
        errors.add(`${firstRow + index}:${column}`);
      }
    });
  });
}
