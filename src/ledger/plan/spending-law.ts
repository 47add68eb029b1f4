import { accountabilityOn } from "../../rules/law/accountability-on";
import type { VatBasis } from "../../rules/model/source-file";
import type { VatRule } from "../../rules/model/vat-rule";
import { openYear } from "../../rules/years/open-year";
import { reportedYears } from "../../rules/years/reported-years";
import type { PlanContext } from "./plan-context";

/** What decides in which years spending of this book can count, and what VAT comes off. */
export interface SpendingLaw {
  /** Whether the grant is accounted for over this year. */
  readonly isPossible: (year: number) => boolean;
  readonly reported: ReadonlySet<number>;
  /** The year in which corrections of reported years are made. */
  readonly openYear: number;
  readonly vatBasis: VatBasis | null;
  readonly vatRules: readonly VatRule[];
}

/** Returns what holds for the book on its day of assessment. Without accountability years in force no year is possible. */
export function spendingLaw({ assessment: { scheme, today }, book, vatBasis }: PlanContext): SpendingLaw {
  const years = accountabilityOn(scheme, today);
  return {
    isPossible: (year) => years !== null && year >= years.firstYear && year <= years.outerLimit,
    reported: reportedYears({ book }),
    openYear: openYear({ scheme, book }),
    vatBasis,
    vatRules: book.vatRules,
  };
}
