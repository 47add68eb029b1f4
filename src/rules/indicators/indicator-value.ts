import type { Certainty } from "../model/certainty";
import type { Citation } from "../model/citation";
import type { IndicatorKind } from "../model/indicator";
import type { Cents } from "../money/cents";

/** One line of a row list: a municipality with its SiSa code ("06" and the CBS code), or a project. */
export interface IndicatorLine {
  /** "060824" for a municipality, the name for a project. */
  readonly key: string;
  readonly name: string;
  readonly exact: Cents | null;
  readonly wholeEuros: number | null;
  readonly text: string | null;
}

/** What stands under one indicator of the SiSa annex of a year. */
export interface IndicatorValue {
  readonly code: string;
  readonly kind: IndicatorKind;
  /** The wording, as the municipality's own form has it where that was read, else as the scheme has it. */
  readonly text: string;
  readonly textFrom: "form" | "scheme";
  readonly control: string;
  readonly status: Certainty;
  readonly citation: Citation;
  /** The exact sum; for a cumulative indicator the exact sum over all years, beside the reported one. Null where no amount belongs. */
  readonly exact: Cents | null;
  /** What is reported: ROUND(ROUND(sum,2),0), half away from zero. */
  readonly wholeEuros: number | null;
  /** "Ja", "Nee" or text; null where an amount belongs, or where the officer has not answered. */
  readonly answer: string | null;
  /** The lines of a row list; empty for other kinds. */
  readonly lines: readonly IndicatorLine[];
}
