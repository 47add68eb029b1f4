import type { BookView } from "../model/book-view";
import type { MoneySource } from "../model/ledger-figure";
import { combine } from "./combine";
import type { FigureSource } from "./figure-source";
import { moveFigures, spentFromFigure } from "./total-figures";
import type { YearCondition } from "./year-condition";

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

/**
 * Returns what stands behind every amount of a balance movement. A balance begins with everything that moved in earlier years, or with the
 * last balance that was taken over from SiSa and what moved since.
 */
export function balanceFigures({ book }: Pick<BookView, "book">, year: number, source: MoneySource): BalanceFigures {
  const takenOver = source === "rijk" ? book.openings.flatMap((row) => (row.year !== null && row.balance !== null ? [row.year] : [])) : [];
  const last = takenOver.filter((one) => one < year).sort((a, b) => a - b).at(-1) ?? null;
  const earlier = movedIn({ after: last, before: year }, source);
  const begin = combine([...(last === null ? [] : [{ is: "opening-balance" as const, year: last }]), earlier]);
  const moved = combine([begin, movedIn(year, source)]);
  const end: FigureSource = takenOver.includes(year) ? { is: "opening-balance", year } : moved;
  return {
    begin,
    ...movesOf(year, source),
    adjusted: combine([end, correctionsIn(year, source)], [moved]),
    end,
    liability: { is: "above-zero", source: end },
    asset: { is: "above-zero", source: combine([], [end]) },
    ledgerBegin: { is: "ledger", year, role: "balans begin", source },
    ledgerEnd: { is: "ledger", year, role: "balans eind", source },
  };
}

function movesOf(year: YearCondition, source: MoneySource): Pick<BalanceFigures, "received" | "spent" | "transferredOut" | "repaid"> {
  const moves = moveFigures(year);
  const spent = spentFromFigure(source, year);
  const nothing = combine([]);
  return source === "rijk"
    ? { received: moves.received, spent, transferredOut: moves.transferredOut, repaid: moves.repaid }
    : { received: moves.transferredIn, spent, transferredOut: nothing, repaid: nothing };
}

function movedIn(year: YearCondition, source: MoneySource): FigureSource {
  const { received, spent, transferredOut, repaid } = movesOf(year, source);
  return combine([received, correctionsIn(year, source)], [spent, transferredOut, repaid]);
}

function correctionsIn(year: YearCondition, source: MoneySource): FigureSource {
  return { is: "ledger", year, role: "balanscorrectie", source };
}
