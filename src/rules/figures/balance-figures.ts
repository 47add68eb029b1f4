import type { BookView } from "../model/book-view";
import type { MoneySource } from "../model/ledger-figure";
import { bookYears } from "../years/book-years";
import { combine } from "./combine";
import type { FigureSource } from "./figure-source";
import { moveFigures, spentFromFigure } from "./total-figures";

/** What stands behind the balance movement of one source in one year; the names are those of `YearBalance`. */
export interface BalanceFigures {
  readonly begin: FigureSource;
  readonly received: FigureSource;
  readonly spent: FigureSource;
  readonly transferredOut: FigureSource;
  readonly repaid: FigureSource;
  /** All adjustments together: those that the ledger names, and the one to a balance that was taken over. */
  readonly adjusted: FigureSource;
  readonly end: FigureSource;
  readonly liability: FigureSource;
  readonly asset: FigureSource;
  readonly ledgerBegin: FigureSource;
  readonly ledgerEnd: FigureSource;
}

/** Returns what stands behind every amount of a balance movement. A balance begins with everything that moved in earlier years. */
export function balanceFigures(view: BookView, year: number, source: MoneySource): BalanceFigures {
  const years = bookYears(view).filter((one) => one < year);
  const begin = years.reduce<FigureSource>((before, one) => endOf(view, one, source, before), combine([]));
  const moves = movesOf(year, source);
  const end = endOf(view, year, source, begin);
  return {
    begin,
    ...moves,
    adjusted: combine([end], [movedOf(year, source, begin)]),
    end,
    liability: { is: "above-zero", source: end },
    asset: { is: "above-zero", source: combine([], [end]) },
    ledgerBegin: { is: "ledger", year, role: "balans begin", source },
    ledgerEnd: { is: "ledger", year, role: "balans eind", source },
  };
}

function movesOf(year: number, source: MoneySource): Pick<BalanceFigures, "received" | "spent" | "transferredOut" | "repaid"> {
  const moves = moveFigures(year);
  const spent = spentFromFigure(source, year);
  const nothing = combine([]);
  return source === "rijk"
    ? { received: moves.received, spent, transferredOut: moves.transferredOut, repaid: moves.repaid }
    : { received: moves.transferredIn, spent, transferredOut: nothing, repaid: nothing };
}

function movedOf(year: number, source: MoneySource, begin: FigureSource): FigureSource {
  const { received, spent, transferredOut, repaid } = movesOf(year, source);
  return combine([begin, received], [spent, transferredOut, repaid]);
}

/** A balance that was taken over from SiSa is that row alone, whatever moved before it. */
function endOf({ book }: BookView, year: number, source: MoneySource, begin: FigureSource): FigureSource {
  const isTakenOver = source === "rijk" && book.openings.some((row) => row.year === year && row.balance !== null);
  return isTakenOver
    ? { is: "opening-balance", year }
    : combine([movedOf(year, source, begin), { is: "ledger", year, role: "balanscorrectie", source }]);
}
