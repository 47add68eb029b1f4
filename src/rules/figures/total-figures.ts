import type { MoneySource } from "../model/ledger-figure";
import { combine } from "./combine";
import type { FigureSource } from "./figure-source";
import type { YearCondition } from "./year-condition";

/** The figures that the totals have for one year, or for all years together. */
export interface MoveFigures {
  readonly received: FigureSource;
  readonly spent: FigureSource;
  readonly transferredIn: FigureSource;
  readonly transferredOut: FigureSource;
  readonly repaid: FigureSource;
}

/** Returns what stands behind the totals of a year or some years (null: rows without a year), or of all; opening figures are among it. */
export function moveFigures(year: YearCondition | "all"): MoveFigures {
  const when = year === "all" ? {} : { year };
  const withOpening = (source: FigureSource, column: "received" | "spent" | "transferredIn" | "transferredOut" | "repaid") =>
    combine([source, { is: "openings", column, ...when }]);
  return {
    received: withOpening({ is: "receipts", ...when }, "received"),
    spent: withOpening({ is: "spending", amount: "amount", where: when }, "spent"),
    transferredIn: withOpening({ is: "transfers", direction: "van", ...when }, "transferredIn"),
    transferredOut: withOpening({ is: "transfers", direction: "aan", ...when }, "transferredOut"),
    repaid: withOpening({ is: "repayments", ...when }, "repaid"),
  };
}

/** Returns what stands behind spending from the money of one source; opening figures count as the state's. */
export function spentFromFigure(source: MoneySource, year: YearCondition | "all"): FigureSource {
  const when = year === "all" ? {} : { year };
  const rows: FigureSource = { is: "spending", amount: "amount", where: { ...when, fundedBy: source } };
  return source === "rijk" ? combine([rows, { is: "openings", column: "spent", ...when }]) : rows;
}

/** What stands behind the totals of the book. */
export interface TotalFigures extends MoveFigures {
  readonly allocated: FigureSource;
  readonly leftOfAllocation: FigureSource;
  readonly leftOfReceived: FigureSource;
}

/** Returns what stands behind every total of the book. */
export function totalFigures(): TotalFigures {
  const moves = moveFigures("all");
  const allocated: FigureSource = { is: "allocations" };
  return {
    ...moves,
    allocated,
    leftOfAllocation: combine([allocated, moves.transferredIn], [moves.transferredOut, moves.spent]),
    leftOfReceived: combine([moves.received, moves.transferredIn], [moves.transferredOut, moves.spent, moves.repaid]),
  };
}
