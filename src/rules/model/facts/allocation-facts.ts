import type { Cents } from "../../money/cents";

/** Findings about decisions and the municipalities they address. */
export interface AllocationFacts {
  "allocation-differs": { readonly decided: Cents; readonly recomputed: Cents; readonly difference: Cents };
  /** The decision addresses a municipality that is neither the book's own nor a predecessor of it. */
  "allocation-municipality-foreign": { readonly municipality: string };
  /** Decisions of some predecessors are in the book, but none of this one. */
  "allocation-predecessor-missing": { readonly municipality: string; readonly name: string };
  "allocation-replaced-unknown": { readonly replaces: string };
}
