import type { IsoDate } from "../../dates/iso-date";
import type { Cents } from "../../money/cents";
import type { CostType } from "../cost-type";
import type { UnreadableReason } from "../unreadable";

type None = Record<string, never>;

/** Which date a period check used: the performance, or the booking date because no performance was given. */
export type PeriodBasis = "performance" | "booking";

/** What proves a cost: one word of the column Bewijs. */
export type EvidenceKind = "contract" | "factuur" | "prestatieverklaring" | "verlening" | "verantwoording" | "vaststelling" | "urenstaat" | "bestaande huisvesting";

/** Findings about spending and the measures and budgets it falls under. */
export interface ExpenditureFacts {
  "expenditure-outside-period": {
    readonly basis: PeriodBasis;
    readonly from: IsoDate;
    readonly until: IsoDate;
    readonly permittedFrom: IsoDate;
    readonly permittedUntil: IsoDate;
  };
  "expenditure-date-missing": None;
  "expenditure-dates-reversed": { readonly from: IsoDate; readonly until: IsoDate };
  "expenditure-year-missing": None;
  "expenditure-year-differs": {
    readonly year: number;
    readonly from: IsoDate;
    readonly until: IsoDate;
    /** A share of a reported year counts in the open year; `correctsYear` is then the reported one. */
    readonly proposal: readonly { readonly year: number; readonly amount: Cents; readonly correctsYear?: number }[];
  };
  "expenditure-measure-missing": None;
  "expenditure-measure-unknown": { readonly measure: string };
  "expenditure-kind-unknown": { readonly kind: string };
  "expenditure-amount-missing": None;
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
  /** "Verwijst naar" names neither a row id nor a document of the book. */
  "expenditure-original-unknown": { readonly refersTo: string };
  /** Credit notes that refer to one original take off more than it was. */
  "expenditure-credited-above-original": { readonly refersTo: string; readonly original: Cents; readonly credited: Cents };
  /** An accrual (transitorisch) whose reversal is not in the book, though the year after it has passed. */
  "expenditure-accrual-open": { readonly year: number; readonly open: Cents };
  "expenditure-evidence-missing": { readonly costType: CostType; readonly missing: readonly EvidenceKind[] };
  "expenditure-hours-differ": { readonly hours: string; readonly rate: Cents; readonly product: Cents; readonly amount: Cents };
  /** Mutations of reserves are never spending: categorie 7.1 or taakveld 0.10. */
  "expenditure-reserve-mutation": { readonly field: "taakveld" | "categorie"; readonly code: string };
  /** No code of the Iv3 list of that financial year. `standsUnder`: the field in whose list it does stand; empty for none. */
  "expenditure-iv3-unknown": { readonly field: "taakveld" | "categorie"; readonly code: string; readonly year: number; readonly standsUnder: "taakveld" | "categorie" | "" };
  /** Recoverable VAT was taken off a source whose amounts are already without it. */
  "expenditure-vat-twice": { readonly source: string; readonly recoverableVat: Cents };
  /** Subsidies and wages carry no VAT. */
  "expenditure-vat-not-carried": { readonly costType: CostType; readonly recoverableVat: Cents };
  /** Recoverable VAT was taken off on a day for which the book has no VAT rule. */
  "expenditure-vat-rule-missing": { readonly on: IsoDate };
  "expenditure-subsidy-unknown": { readonly subsidy: string };
  /** The cost stands under another purpose than the subsidy it names. */
  "expenditure-subsidy-purpose-differs": { readonly subsidy: string; readonly expected: string; readonly found: string };
  "measure-purpose-unknown": { readonly purpose: string };
  "measure-repeated": { readonly name: string };
  "measure-over-budget": { readonly measure: string; readonly year: number; readonly budget: Cents; readonly spent: Cents; readonly over: Cents };
  "budget-measure-unknown": { readonly measure: string };
  "spent-above-available": {
    readonly spent: Cents;
    readonly allocated: Cents;
    readonly transferredIn: Cents;
    readonly transferredOut: Cents;
    readonly over: Cents;
  };
  /** The book took off recoverable VAT by its own rule, which no official source confirms for this scheme. */
  "vat-rule-unconfirmed": { readonly recoverableVat: Cents };
}
