import type { LineDestination } from "../../rules/model/line-destination";
import type { YearRule } from "../../rules/model/year-rule";

/** What a rule, or the officer, decides about a ledger line. */
export interface Assignment {
  readonly destination: LineDestination;
  /** Name of the measure; empty unless the destination is "besteding". */
  readonly measure: string;
  /** Kind of spending; empty means "regulier". */
  readonly kind: string;
  /** One of `costTypes`; empty when nobody said. */
  readonly costType: string;
  /** Reference of a subsidy of the book; empty for none. */
  readonly subsidy: string;
  readonly yearRule: YearRule;
  /** One of `vatBases`; empty means that of the source. */
  readonly vatBasis: string;
  /** Why the cost is excepted; empty unless the destination is "uitzonderen". */
  readonly reason: string;
}
