/** Why a sheet cannot be filled as the official form of a book. */
export type FormProblem =
  /** No label of an indicator stands in the sheet. */
  | { readonly is: "not-a-form" }
  | { readonly is: "code-absent"; readonly code: string }
  /** The label of one indicator stands above different cells. */
  | { readonly is: "indicator-twice"; readonly indicator: string; readonly addresses: readonly string[] }
  /** The sheet has no title that names a reporting year. */
  | { readonly is: "year-missing" }
  | { readonly is: "year-differs"; readonly inForm: number; readonly expected: number }
  | { readonly is: "municipality-differs"; readonly inForm: string; readonly expected: string };

/**
 * Returns whether nothing may be filled because of a problem. A title that names no year is shown to the officer, who can see which form
 * it is; everything else is certain to be wrong.
 */
export function keepsFromFilling(problem: FormProblem): boolean {
  return problem.is !== "year-missing";
}
