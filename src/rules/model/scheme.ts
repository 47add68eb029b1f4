import type { IsoDate } from "../dates/iso-date";
import type { Cents } from "../money/cents";
import type { Certainty } from "./certainty";
import type { Citation } from "./citation";

/** What every value of the law carries: its source, when somebody last checked it, and whether it is confirmed. */
export interface Sourced {
  readonly citation: Citation;
  /** Where the value was read, when the text that is cited could not be seen itself. */
  readonly seenIn?: readonly string[];
  readonly checkedOn: IsoDate;
  readonly status: Certainty;
}

/** Bestedingsdoel: what the grant may be spent on. `measure` purposes are P1-P5, `support` are S1 and S2 in D14. */
export interface Purpose extends Sourced {
  readonly code: string;
  readonly kind: "measure" | "support";
  readonly name: string;
  readonly shortName: string;
  readonly examples: readonly string[];
}

/** Spending is permitted from `from` up to and including `until`, when it is assessed on or after `assessedFrom`. */
export interface SpendingPeriod extends Sourced {
  readonly assessedFrom: IsoDate | null;
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** The amounts that decided the allocation. */
export interface AllocationRates extends Sourced {
  readonly perPupil: Cents;
  readonly perScoreUnit: Cents;
  readonly pupilsCountedOn: IsoDate;
}

/** A measure that an officer can start from. */
export interface MeasureTemplate {
  readonly code: string;
  readonly name: string;
  readonly purpose: string;
}

/** Regeling: one specifieke uitkering as dated, cited data. */
export interface Scheme {
  readonly code: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly department: string;
  readonly identity: Sourced;
  /** Whether an official source shows the code next to the title. */
  readonly codeStatus: Certainty;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly purposes: readonly Purpose[];
  readonly spendingPeriods: readonly SpendingPeriod[];
  readonly allocationRates: AllocationRates | null;
  readonly measureTemplates: readonly MeasureTemplate[];
}
