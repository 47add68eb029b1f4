import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { UnreadableReason } from "./unreadable";

/** Which date a period check used: the performance, or the booking date because no performance was given. */
export type PeriodBasis = "performance" | "booking";

/** The facts that each finding carries for its sentence, by code. Codes are stable and never reused. */
export interface FindingFacts {
  "expenditure-outside-period": {
    readonly basis: PeriodBasis;
    readonly from: IsoDate;
    readonly until: IsoDate;
    readonly permittedFrom: IsoDate;
    readonly permittedUntil: IsoDate;
  };
  "expenditure-date-missing": Record<string, never>;
  "expenditure-dates-reversed": { readonly from: IsoDate; readonly until: IsoDate };
  "expenditure-year-missing": Record<string, never>;
  "expenditure-year-differs": {
    readonly year: number;
    readonly from: IsoDate;
    readonly until: IsoDate;
    readonly proposal: readonly { readonly year: number; readonly amount: Cents }[];
  };
  "expenditure-measure-missing": Record<string, never>;
  "expenditure-measure-unknown": { readonly measure: string };
  "expenditure-kind-unknown": { readonly kind: string };
  "expenditure-amount-missing": Record<string, never>;
  "expenditure-amount-unreadable": { readonly shown: string; readonly why: UnreadableReason };
  "expenditure-amount-decimals": { readonly shown: string };
  "expenditure-negative-unexplained": { readonly amount: Cents };
  "expenditure-repeated": {
    readonly counterparty: string;
    readonly document: string;
    readonly amount: Cents;
    readonly on: IsoDate;
    /** How often the book has it, and how often one source gives it. */
    readonly times: number;
    readonly given: number;
  };
  "cell-unreadable": { readonly shown: string; readonly why: UnreadableReason };
  "cell-missing": Record<string, never>;
  "measure-purpose-unknown": { readonly purpose: string };
  "measure-repeated": { readonly name: string };
  "transfer-direction-unknown": { readonly direction: string };
  "allocation-differs": { readonly decided: Cents; readonly recomputed: Cents; readonly difference: Cents };
  "spent-above-available": {
    readonly spent: Cents;
    readonly allocated: Cents;
    readonly transferredIn: Cents;
    readonly transferredOut: Cents;
    readonly over: Cents;
  };
}
