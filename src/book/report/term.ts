/** Rows that meet all conditions, added up (1) or taken off (-1). A condition is a column with its criterion as a formula writes it. */
export interface Term {
  readonly times: number;
  readonly conditions: readonly (readonly [column: string, criterion: string])[];
}

/** All rows. */
export const everything: readonly Term[] = [{ times: 1, conditions: [] }];

/** Returns the terms with one more condition; a term that already asks something else of that column has no rows and falls away. */
export function narrowed(terms: readonly Term[], column: string, criterion: string): readonly Term[] {
  return terms.flatMap((term): Term[] => {
    const asked = term.conditions.find(([other, wanted]) => other === column && !isRange(wanted));
    if (asked === undefined || isRange(criterion)) {
      return [{ ...term, conditions: [...term.conditions, [column, criterion]] }];
    }
    return asked[1] === criterion ? [term] : [];
  });
}

/** Returns the terms taken off. */
export function taken(terms: readonly Term[]): readonly Term[] {
  return terms.map((term) => ({ ...term, times: -term.times }));
}

/** Returns the terms with equal ones brought together; what adds up to nothing is left out. */
export function simplified(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<string, Term>();
  for (const term of terms) {
    const key = [...term.conditions].map((condition) => condition.join(" ")).sort().join("\n");
    sums.set(key, { ...term, times: term.times + (sums.get(key)?.times ?? 0) });
  }
  return [...sums.values()].filter(({ times }) => times !== 0);
}

/** Limits from both sides may stand on one column. */
function isRange(criterion: string): boolean {
  return criterion.startsWith('"<') || criterion.startsWith('">');
}
