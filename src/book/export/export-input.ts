import type { RawTable } from "../codec/raw-table";
import type { SheetComparison } from "../report/compare-standing-sheet";
import type { SampleRequest } from "../../rules/audit/audit-sample";
import type { IsoDate } from "../../rules/dates/iso-date";
import type { Book } from "../../rules/model/book";
import type { BookView } from "../../rules/model/book-view";
import type { Finding } from "../../rules/model/finding";
import type { YearReport } from "../../rules/report/year-report";

/** The words of a finding, in Dutch as the whole workbook. */
export interface FindingWords {
  /** "fout", "waarschuwing" or "aandachtspunt". */
  readonly severity: string;
  readonly title: string;
  readonly place: string;
  readonly what: string;
  readonly todo: string;
}

/** What the export for the accountant over one year is made from. */
export interface ExportInput {
  readonly book: Book;
  readonly view: BookView;
  readonly report: YearReport;
  readonly municipalityName: string;
  readonly findings: readonly Finding[];
  readonly wordsOf: (finding: Finding) => FindingWords;
  readonly madeOn: IsoDate;
  /** Declared name of who has the export made; empty where nobody declared one. */
  readonly madeBy: string;
  /** What the accountant asks as a sample; null while they did not. */
  readonly sample: SampleRequest | null;
  /** tblLogboek; null for a book without a workbook. */
  readonly journal: RawTable | null;
  /** The report sheets of the year as they stand beside the book, held against the rules; null for a book without a workbook. */
  readonly reportSheets: readonly SheetComparison[] | null;
}
