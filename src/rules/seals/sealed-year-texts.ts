import { reportIndicators } from "../indicators/report-indicators";
import type { BookView } from "../model/book-view";
import type { Expenditure } from "../model/expenditure";
import type { YearRecord } from "../model/year-record";
import { yearStatusOf } from "../years/year-status-of";
import { sealText } from "./seal-text";
import { sealedTexts } from "./sealed-rows";

/** A year that is under a seal, with the text over which the same seal would be made now. */
export interface SealedYearText {
  readonly year: number;
  /** How many rows the text has. */
  readonly rows: number;
  readonly text: string;
}

/** Returns every year that has been checked and has a seal in tblJaar, with its text as the book stands. Of two records for one year the first counts. */
export function sealedYearTexts(view: BookView, expenditures: readonly Expenditure[]): readonly SealedYearText[] {
  const { years } = view.book;
  return years.flatMap((record, index) => {
    const { year } = record;
    if (year === null || !isSealed(record) || years.findIndex((one) => one.year === year) !== index) {
      return [];
    }
    const rows = sealedTexts(view, expenditures, year);
    return [{ year, rows: rows.length, text: sealText(view, year, rows, reportIndicators(view, year)) }];
  });
}

function isSealed(record: YearRecord): boolean {
  return record.seal !== "" && yearStatusOf(record) !== "concept";
}
