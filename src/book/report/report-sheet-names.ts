/** Returns the names of the sheets of the report over a year. */
export function reportSheetNames(year: number): { readonly annex: string; readonly reconciliation: string } {
  return { annex: `Verantwoording ${year}`, reconciliation: `Aansluiting ${year}` };
}
