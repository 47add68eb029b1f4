import type { Assessment } from "./assessment";
import type { Book } from "./book";
import type { Expenditure } from "./expenditure";
import type { Measure } from "./measure";
import type { Purpose, SpendingPeriod } from "./scheme";
import type { Subsidy } from "./subsidy";
import type { SealIndex } from "../seals/seal-index";
import type { Totals } from "./totals";
import type { VatBasis } from "./source-file";

/** A measure as the workbook finds it by name, with the purpose it stands under, if that is one of the scheme's. */
export interface ResolvedMeasure {
  readonly measure: Measure;
  readonly purpose: Purpose | null;
}

/** The law on the day of assessment, and lookups in the small tables of the book. */
export interface BookContext extends Assessment {
  readonly period: SpendingPeriod;
  /** Code of the municipality whose book it is. */
  readonly municipality: string;
  /** Finds a measure by its name, ignoring case as MATCH does; null when there is none. */
  readonly resolveMeasure: (name: string) => ResolvedMeasure | null;
  /** Finds a subsidy by its reference, ignoring case; null when there is none. */
  readonly resolveSubsidy: (reference: string) => Subsidy | null;
  /** Returns how a source stands to VAT, null where it was not declared. */
  readonly vatBasisOf: (importId: string) => VatBasis | null;
  /** The rows of checked and adopted years as they stood then; null where no year is sealed. */
  readonly seals: SealIndex | null;
}

/** Everything of a book that a calculation over the whole looks at. Spending is there as totals, never row by row. */
export interface BookView extends BookContext {
  readonly book: Omit<Book, "expenditures">;
  readonly totals: Totals;
  /** Returns the spending rows with this document, in the order of the sheet. */
  readonly spendingWithDocument: (document: string) => readonly Expenditure[];
  /** Returns whether a filled spending row carries this row id, ignoring case. */
  readonly hasSpending: (rowId: string) => boolean;
}
