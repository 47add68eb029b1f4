import type { BookEngine } from "./book-engine";
import { bookFindings } from "./engine/book-findings";
import { compareFindings } from "./engine/compare-findings";
import { ExpenditureChecks } from "./engine/expenditure-checks";
import { measureIndex } from "./engine/measure-index";
import { otherFindings } from "./engine/other-findings";
import { permittedPeriod } from "./engine/permitted-period";
import { RunningTotals } from "./engine/running-totals";
import type { Assessment } from "./model/assessment";
import type { Book } from "./model/book";
import type { Finding } from "./model/finding";

/**
 * Returns the checks and totals of a book as judged on one day, kept up to date while its spending is edited.
 * @throws RangeError when the scheme has no law in force on that day.
 */
export function createBookEngine(assessment: Assessment, book: Book): BookEngine {
  let state = judge(assessment, book);
  let current: Book | null = book;
  let findings: readonly Finding[] | null = null;
  return {
    book: () => (current ??= { ...state.book, expenditures: state.spending.snapshot() }),
    editExpenditures(edits) {
      if (edits.length > 0) {
        current = null;
        findings = null;
        state.spending.edit(edits);
      }
    },
    replace(next) {
      state = judge(assessment, next);
      current = next;
      findings = null;
    },
    findings: () =>
      (findings ??= [...state.others, ...state.spending.findings(), ...bookFindings(state.totals.totals())].sort(compareFindings)),
    totals: () => state.totals.totals(),
  };
}

function judge({ scheme, today }: Assessment, book: Book) {
  const context = { scheme, period: permittedPeriod(scheme, today), resolveMeasure: measureIndex(book.measures, scheme) };
  const totals = new RunningTotals(context);
  totals.addOthers(book);
  const spending = new ExpenditureChecks(book.expenditures, context, totals);
  return { book, totals, spending, others: otherFindings(book, context) };
}
