const formula = /^="((?:[^"]|"")*)"$/;
const apostrophe = /^'(?=[\d=+\-@.,])/;

/** Returns whether a cell may have a guard: nearly none has. */
export function isGuarded(field: string): boolean {
  return field.startsWith("=") || field.startsWith("'");
}

/**
 * Returns a cell without what programs put around it so that Excel keeps it as text: ="0420" and '0420 are 0420. An apostrophe before a letter
 * belongs to the word ("'s-Hertogenbosch").
 */
export function withoutGuard(field: string): string {
  if (field.startsWith("=")) {
    return field.replace(formula, (_, text: string) => text.replaceAll('""', '"'));
  }
  return field.startsWith("'") ? field.replace(apostrophe, "") : field;
}
