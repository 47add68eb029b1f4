import type { IsoDate } from "../../dates/iso-date";
import type { Cents } from "../../money/cents";

/** Findings about subsidies to third parties. */
export interface SubsidyFacts {
  "subsidy-repeated": { readonly reference: string };
  "subsidy-measure-unknown": { readonly measure: string };
  "subsidy-dates-reversed": { readonly from: IsoDate; readonly until: IsoDate };
  "subsidy-outside-period": { readonly from: IsoDate; readonly until: IsoDate; readonly permittedFrom: IsoDate; readonly permittedUntil: IsoDate };
  /** More spending is attributed than was granted. */
  "subsidy-above-granted": { readonly granted: Cents; readonly attributed: Cents; readonly over: Cents };
  "subsidy-determined-above-granted": { readonly granted: Cents; readonly determined: Cents; readonly over: Cents };
  /** Settled lower than what was attributed: the difference is a correction in the open year. */
  "subsidy-lower-not-corrected": { readonly determined: Cents; readonly attributed: Cents; readonly difference: Cents; readonly openYear: number };
  "subsidy-not-settled": { readonly settleBefore: IsoDate };
}
