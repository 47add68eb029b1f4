import type { BookView } from "../model/book-view";
import { isBlankRow } from "../model/is-blank-row";
import type { Subsidy } from "../model/subsidy";
import type { SpendingCell } from "../model/totals";
import { cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import type { SubsidyStanding } from "./subsidy-standing";

const none = cents(0);

/**
 * Returns where every filled row of the table of subsidies stands, in its order; amounts in cents. Spending counts as it is charged to
 * the grant, without what other money pays of it. Of rows with the same reference only the first, which spending finds, has spending.
 */
export function subsidyStandings(view: BookView): readonly SubsidyStanding[] {
  const spending = cellsByReference(view.totals.cells);
  return view.book.subsidies.flatMap((subsidy, row) => {
    if (isBlankRow(subsidy)) {
      return [];
    }
    const isFound = view.resolveSubsidy(subsidy.reference) === subsidy;
    return [standingOf(subsidy, row, isFound ? (spending.get(subsidy.reference.toLowerCase()) ?? []) : [])];
  });
}

function cellsByReference(cells: readonly SpendingCell[]): ReadonlyMap<string, readonly SpendingCell[]> {
  const byReference = new Map<string, SpendingCell[]>();
  for (const cell of cells) {
    const reference = cell.subsidy.toLowerCase();
    if (reference !== "") {
      byReference.set(reference, [...(byReference.get(reference) ?? []), cell]);
    }
  }
  return byReference;
}

function standingOf(subsidy: Subsidy, row: number, cells: readonly SpendingCell[]): SubsidyStanding {
  const { reference, recipient, determined } = subsidy;
  const granted = subsidy.granted ?? none;
  const advanced = subsidy.advanced ?? none;
  const attributed = sumCents(cells.map(({ spent }) => spent));
  const isSettled = determined !== null;
  return {
    row,
    reference,
    recipient,
    granted,
    advanced,
    determined,
    byYear: perYear(cells),
    attributed,
    stillToSettle: isSettled ? none : granted,
    stillCommitted: cents(Math.max((determined ?? granted) - attributed, 0)),
    toClaimBack: isSettled ? cents(Math.max(advanced - determined, 0)) : none,
    correction: isSettled ? cents(Math.min(determined - attributed, 0)) : none,
  };
}

function perYear(cells: readonly SpendingCell[]): SubsidyStanding["byYear"] {
  const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return years.map((year) => ({ year, attributed: sumCents(cells.filter((cell) => cell.year === year).map(({ spent }) => spent)) }));
}
