import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { Certainty } from "./certainty";
import type { Indicator } from "./indicator";
import type { LawValue, Sourced } from "./law-value";

export type { Sourced };

/** Bestedingsdoel: what the grant may be spent on. `measure` purposes are P1-P5, `support` are S1 and S2 in D14. */
export interface Purpose extends LawValue {
  readonly code: string;
  readonly kind: "measure" | "support";
  readonly name: string;
  readonly shortName: string;
  /** For whom the money is meant. */
  readonly targetGroups: readonly string[];
  readonly examples: readonly string[];
}

/** Spending is permitted from `from` up to and including `until`, for a book that is assessed while this value holds. */
export interface SpendingPeriod extends LawValue {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** The amounts that decided the allocation. */
export interface AllocationRates extends LawValue {
  readonly perPupil: Cents;
  /** Only where the score is positive. */
  readonly perScoreUnit: Cents;
  readonly pupilsCountedOn: IsoDate;
}

/** When the state pays: monthly terms over a period, the first ones together in `firstPaidIn`. */
export interface PaymentCalendar extends LawValue {
  /** First and last day of the months that are paid for. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Month of the first payment, which covers every month up to and including it: "2021-12". */
  readonly firstPaidIn: string;
  /** Month of the last payment: "2023-07". */
  readonly lastPaidIn: string;
  /** Whether an official source says that all monthly terms are equal. */
  readonly equalTerms: Certainty;
}

/** The reporting years over which the grant is accounted for, for a book that is assessed while this value holds. */
export interface AccountabilityYears extends LawValue {
  readonly firstYear: number;
  /** The last year in which spending is possible, with which final account is normally given. */
  readonly lastYear: number;
  /** The last year with which final account may be given. */
  readonly outerLimit: number;
}

/** A measure that an officer can start from. */
export interface MeasureTemplate {
  readonly code: string;
  readonly name: string;
  readonly purpose: string;
}

/** Regeling: one specifieke uitkering as dated, cited data. */
export interface Scheme {
  /** Identifies the scheme among all files: "D14", "D8-2019". A book names it. */
  readonly id: string;
  /** SiSa code: "D14", "D8". */
  readonly code: string;
  /** Whether an official source shows the code next to the title. */
  readonly codeStatus: Certainty;
  readonly title: string;
  readonly shortTitle: string;
  /** Verstrekker as the annex prints it: "OCW". */
  readonly department: string;
  readonly identity: Sourced;
  /** Earliest and latest year that can stand in a book of this scheme. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly purposes: readonly Purpose[];
  readonly spendingPeriods: readonly SpendingPeriod[];
  readonly accountabilityYears: readonly AccountabilityYears[];
  readonly allocationRates: AllocationRates | null;
  readonly paymentCalendar: PaymentCalendar | null;
  readonly indicators: readonly Indicator[];
  readonly measureTemplates: readonly MeasureTemplate[];
}
