import type { FindingExplanation } from "../rules/explanations/explained-findings";
import type { Book } from "../rules/model/book";
import type { BookView } from "../rules/model/book-view";
import type { Finding } from "../rules/model/finding";
import type { Municipality } from "../rules/model/municipality";
import type { Scheme } from "../rules/model/scheme";
import type { Totals } from "../rules/model/totals";
import type { CalendarEntry } from "../rules/years/calendar-entry";
import type { YearStanding } from "../rules/years/year-standing";
import type { Refusal } from "./refusal";

/** What the pane knows about the workbook. */
export type SessionState =
  | { readonly is: "starting" }
  | { readonly is: "empty" }
  /** The workbook holds a book that cannot be used here: tables are missing, or it is newer than the add-in. */
  | { readonly is: "unusable"; readonly refusal: Refusal }
  | OpenBook;

export interface OpenBook {
  readonly is: "open";
  readonly book: Book;
  readonly scheme: Scheme;
  readonly municipality: Municipality;
  readonly totals: Totals;
  /** What every calculation over the book looks at, as it stood when this state was shown. */
  readonly view: BookView;
  readonly findings: readonly Finding[];
  /** What officers said to findings, as they are now or before their facts changed. */
  readonly explained: ReadonlyMap<Finding, FindingExplanation>;
  /** Where every year of the book stands, in order. */
  readonly years: readonly YearStanding[];
  /** Years over which a report can be made. */
  readonly reportableYears: readonly number[];
  /** What is due when, judged today. */
  readonly calendar: readonly CalendarEntry[];
  /** Declared name of the person at the keyboard; empty until asked. */
  readonly who: string;
  /** Whether the workbook has an earlier schema version than the add-in, so that it can be brought up to date. */
  readonly outdated: boolean;
  /** Whether changes in the sheet are being followed. */
  readonly live: boolean;
}
