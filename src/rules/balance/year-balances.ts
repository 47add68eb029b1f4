import { lastDayOfYear } from "../dates/last-day-of-year";
import { valueOn } from "../law/value-on";
import type { BookView } from "../model/book-view";
import { moneySources, type LedgerFigure, type MoneySource } from "../model/ledger-figure";
import { cents, type Cents } from "../money/cents";
import { sumCents } from "../money/sum-cents";
import { bookYears } from "../years/book-years";
import { moneySourceOf } from "./money-source-of";
import { spentFrom } from "./spent-from";
import type { BalanceAdjustment, YearBalance } from "./year-balance";

const none = cents(0);

/** A view never changes, and after each edit a dozen checks and indicators ask for its balances. */
const ofView = new WeakMap<BookView, readonly YearBalance[]>();

/**
 * Returns the movement of unspent grant money in every year of the book, in order, for the state and for other municipalities. What
 * other municipalities transferred is `received` of their source. The end of a year is the begin of the next; a year whose balance was
 * taken over from SiSa ends at it, by an adjustment named after where it comes from. Amounts without a year stand in no balance.
 */
export function yearBalances(view: BookView): readonly YearBalance[] {
  const known = ofView.get(view);
  if (known !== undefined) {
    return known;
  }
  const balances = calculate(view);
  ofView.set(view, balances);
  return balances;
}

function calculate(view: BookView): readonly YearBalance[] {
  const ends: Record<MoneySource, Cents> = { rijk: none, gemeenten: none };
  return bookYears(view).flatMap((year) =>
    moneySources.map((source) => {
      const balance = yearBalance(view, year, source, ends[source]);
      ends[source] = balance.end;
      return balance;
    }),
  );
}

type Movement = Pick<YearBalance, "received" | "spent" | "transferredOut" | "repaid">;

function yearBalance(view: BookView, year: number, source: MoneySource, begin: Cents): YearBalance {
  const movement = movementOf(view, year, source);
  const moved = cents(begin + movement.received - movement.spent - movement.transferredOut - movement.repaid);
  const figures = figuresOf(view, year, source);
  const named = figures.flatMap(adjustmentOf);
  const adjustments = [...named, ...takenOver(view, year, source, sumCents([moved, ...named.map(({ amount }) => amount)]))];
  const end = sumCents([moved, ...adjustments.map(({ amount }) => amount)]);
  return {
    year,
    source,
    begin,
    ...movement,
    adjustments,
    end,
    liability: cents(Math.max(end, 0)),
    asset: cents(Math.max(0 - end, 0)),
    ...codesOf(view, year, source),
    ledgerBegin: ledgerSum(figures, "balans begin"),
    ledgerEnd: ledgerSum(figures, "balans eind"),
  };
}

/** Transfers out and repayments are the state's money; what came from other municipalities is never passed on as if it were. */
function movementOf(view: BookView, year: number, source: MoneySource): Movement {
  const total = view.totals.byYear.find((candidate) => candidate.year === year);
  const spent = spentFrom(view, source, year);
  return source === "rijk"
    ? { received: total?.received ?? none, spent, transferredOut: total?.transferredOut ?? none, repaid: total?.repaid ?? none }
    : { received: total?.transferredIn ?? none, spent, transferredOut: none, repaid: none };
}

function figuresOf({ book }: BookView, year: number, source: MoneySource): readonly LedgerFigure[] {
  return book.ledger.filter((figure) => figure.year === year && moneySourceOf(figure.source) === source);
}

function adjustmentOf(figure: LedgerFigure): BalanceAdjustment[] {
  const { amount, reason, name } = figure;
  return roleOf(figure) === "balanscorrectie" && amount !== null ? [{ name: reason === "" ? name : reason, amount }] : [];
}

/** What brings the computed end to the balance that was taken over; nothing where none was, or where it is the same. */
function takenOver({ book }: BookView, year: number, source: MoneySource, computed: Cents): BalanceAdjustment[] {
  const opening = source === "rijk" ? book.openings.find((row) => row.year === year && row.balance !== null) : undefined;
  const difference = (opening?.balance ?? computed) - computed;
  return opening === undefined || difference === 0 ? [] : [{ name: opening.source, amount: cents(difference) }];
}

/** Iv3: unspent money is a liability, money still to be received an asset, each under the code of its source and year. */
function codesOf({ sisa }: BookView, year: number, source: MoneySource): Pick<YearBalance, "liabilityCode" | "assetCode" | "codeStatus"> {
  const codes = valueOn(sisa.balanceCodes.filter((candidate) => candidate.source === source), lastDayOfYear(year));
  return { liabilityCode: codes?.liability ?? null, assetCode: codes?.asset ?? null, codeStatus: codes?.status ?? "unconfirmed" };
}

function ledgerSum(figures: readonly LedgerFigure[], role: string): Cents | null {
  const amounts = figures.filter((figure) => roleOf(figure) === role).flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === 0 ? null : sumCents(amounts);
}

function roleOf(figure: LedgerFigure): string {
  return figure.role.toLowerCase();
}
