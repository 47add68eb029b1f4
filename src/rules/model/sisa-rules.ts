import type { Cents } from "../money/cents";
import type { LawValue } from "./law-value";
import type { MoneySource } from "./ledger-figure";

/** The Iv3 balance codes under which unspent and still owed grant money stands. */
export interface BalanceCodes extends LawValue {
  readonly source: MoneySource;
  /** "P29b": received in advance. */
  readonly liability: string;
  /** "A29b": still to be received. */
  readonly asset: string;
}

/** From this grant in the year on, the accountant looks at the content of at least one transaction (deelwaarneming). */
export interface AuditLimit extends LawValue {
  readonly grantFrom: Cents;
}

/** One band of the reporting tolerance per grant: up to `baseUntil` the tolerance is a fixed amount or a share of the base. */
export interface ToleranceBand {
  /** Base up to and including this amount; null for the last band. */
  readonly baseUntil: Cents | null;
  readonly tolerance: { readonly is: "amount"; readonly amount: Cents } | { readonly is: "percentage"; readonly percentage: number };
}

/** Rapporteringstolerantie: above it an error or uncertainty stands in the accountant's table. */
export interface Tolerance extends LawValue {
  readonly bands: readonly ToleranceBand[];
}

/** The day of the next year before or on which the annex is delivered to CBS: "07-15". */
export interface DeliveryDay extends LawValue {
  readonly monthDay: string;
}

/** The two Iv3 fields of a cost. The same code may stand in both lists and mean something else: taakveld 4.2 is housing, categorie 4.2 subsidies. */
export type Iv3Field = "taakveld" | "categorie";

/** Codes of an Iv3 list, in the years in which they stand in it. Values of one field hold together, not in turn. */
export interface Iv3Codes extends LawValue {
  readonly field: Iv3Field;
  readonly codes: readonly string[];
}

/** What holds for every grant in the SiSa annex. Values of one list hold in turn but for those of Iv3, selected by the reporting year. */
export interface SisaRules {
  readonly balanceCodes: readonly BalanceCodes[];
  readonly auditLimits: readonly AuditLimit[];
  readonly tolerances: readonly Tolerance[];
  readonly deliveryDays: readonly DeliveryDay[];
  readonly iv3Codes: readonly Iv3Codes[];
}
