import { createHash } from "node:crypto";
import { createBookEngine } from "../rules/create-book-engine";
import { valueOn } from "../rules/law/value-on";
import type { BookView } from "../rules/model/book-view";
import type { Finding } from "../rules/model/finding";
import { reportableYears } from "../rules/report/reportable-years";
import { sealTroubles } from "../rules/seals/seal-troubles";
import { sealedYearTexts } from "../rules/seals/sealed-year-texts";
import type { Call } from "./call/call";
import type { OpenedBook } from "./input/opened-book";
import { findScheme } from "./law/find-scheme";
import type { Law } from "./law/law";
import { Unusable } from "./unusable";

/** A book with what the checks found and everything that can be calculated from it. */
export interface JudgedBook {
  readonly opened: OpenedBook;
  readonly view: BookView;
  readonly findings: readonly Finding[];
  /** The years that the call asks for, else those over which a report can be made. */
  readonly years: readonly number[];
}

/**
 * Checks a book as the call asks, and recomputes the seal of every year that has one.
 * @throws Unusable when its scheme is not known or not in force, or the year that is asked for lies outside it.
 */
export function judgeBook(opened: OpenedBook, law: Law, { today, year }: Pick<Call, "today" | "year">): JudgedBook {
  const { book } = opened;
  const scheme = findScheme(law, book.scheme);
  const { id, firstYear: first, lastYear: last } = scheme;
  if (valueOn(scheme.spendingPeriods, today) === null) {
    throw new Unusable({ code: "scheme-not-in-force", facts: { scheme: id, on: today } });
  }
  if (year !== null && (year < first || year > last)) {
    throw new Unusable({ code: "year-outside", facts: { scheme: id, year, first, last } });
  }
  const assessment = { scheme, today, municipalities: law.municipalities, sisa: law.sisa };
  const engine = createBookEngine(assessment, book);
  const recomputed = sealedYearTexts(engine.view(), book.expenditures).map(({ year: sealed, rows, text }) => ({ year: sealed, rows, seal: sha256(text) }));
  const troubles = sealTroubles(engine.view(), engine.findings(), recomputed);
  const told = troubles.length === 0 ? engine : createBookEngine({ ...assessment, sealTroubles: troubles }, book);
  const view = told.view();
  return { opened, view, findings: told.findings(), years: year === null ? reportableYears(view) : [year] };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
