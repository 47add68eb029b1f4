import type { Expenditure } from "../../rules/model/expenditure";
import type { BookView } from "../../rules/model/book-view";
import type { Certainty } from "../../rules/model/certainty";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { YearReport } from "../../rules/report/year-report";

/** An open finding as a report prints it, in Dutch. */
export interface ReportedFinding {
  /** "fout", "waarschuwing" or "aandachtspunt". */
  readonly severity: string;
  readonly place: string;
  readonly sentence: string;
  readonly status: Certainty;
  /** What the officer said to it; null while nobody did. */
  readonly explanation: { readonly text: string; readonly by: string; readonly on: IsoDate | null } | null;
}

/** What a report over one year is made from. */
export interface ReportInput {
  readonly view: BookView;
  readonly expenditures: readonly Expenditure[];
  readonly report: YearReport;
  readonly municipalityName: string;
  readonly findings: readonly ReportedFinding[];
  readonly madeOn: IsoDate;
  /** Declared name of who has the report made. */
  readonly madeBy: string;
}
