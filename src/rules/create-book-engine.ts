import type { BookEngine } from "./book-engine";
import { bookContext } from "./engine/book-context";
import { bookFindings } from "./engine/book-findings";
import { compareFindings } from "./engine/compare-findings";
import { ExpenditureChecks } from "./engine/expenditure-checks";
import { otherFindings } from "./engine/other-findings";
import { RunningTotals } from "./engine/running-totals";
import type { Assessment } from "./model/assessment";
import type { Book } from "./model/book";
import type { BookView } from "./model/book-view";
import type { Finding } from "./model/finding";

/**
 * Returns the checks and totals of a book as judged on one day, kept up to date while its spending is edited.
 * @throws RangeError when the scheme has no law in force on that day.
 */
export function createBookEngine(assessment: Assessment, book: Book): BookEngine {
  let state = judge(assessment, book);
  let current: Book | null = book;
  let seen: BookView | null = null;
  let findings: readonly Finding[] | null = null;
  const view = (): BookView => {
    const { spending } = state;
    seen ??= { ...state.context, totals: state.totals.totals(), spendingWithDocument: (document) => spending.withDocument(document), hasSpending: (rowId) => spending.hasRowId(rowId) };
    return seen;
  };
  return {
    book: () => (current ??= { ...state.context.book, expenditures: state.spending.snapshot() }),
    editExpenditures(edits) {
      if (edits.length > 0) {
        current = null;
        seen = null;
        findings = null;
        state.spending.edit(edits);
      }
    },
    replace(next) {
      state = judge(assessment, next);
      current = next;
      seen = null;
      findings = null;
    },
    findings: () => (findings ??= [...state.others, ...state.spending.findings(), ...bookFindings(view())].sort(compareFindings)),
    totals: () => state.totals.totals(),
    view,
  };
}

function judge(assessment: Assessment, { expenditures, ...book }: Book) {
  const context = bookContext(assessment, book);
  const totals = new RunningTotals(context);
  const spending = new ExpenditureChecks(expenditures, context, totals);
  return { context, totals, spending, others: otherFindings(context) };
}
