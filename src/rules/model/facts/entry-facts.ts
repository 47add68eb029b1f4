import type { UnreadableReason } from "../unreadable";

type None = Record<string, never>;

/** Findings about a cell of any table. */
export interface EntryFacts {
  "cell-unreadable": { readonly shown: string; readonly why: UnreadableReason };
  "cell-missing": None;
  /** A cell that names one of a few choices names none of them. */
  "choice-unknown": { readonly shown: string; readonly choices: readonly string[] };
  /** A cell holds a formula where a value belongs. */
  "formula-in-cell": None;
  /** An imported row whose id was taken away. */
  "row-id-missing": None;
  /** `times` rows of the table carry this id. */
  "row-id-repeated": { readonly times: number };
}
