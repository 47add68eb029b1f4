import { combine } from "./combine";
import type { FigureSource } from "./figure-source";
import { moveFigures, spentFromFigure } from "./total-figures";

/** What stands behind the settlement; the names are those of `Settlement`. */
export interface SettlementFigures {
  readonly received: FigureSource;
  readonly spent: FigureSource;
  readonly transferredOut: FigureSource;
  readonly repaid: FigureSource;
  readonly toRepay: FigureSource;
  readonly overspent: FigureSource;
}

/** Returns what stands behind every amount of the settlement. */
export function settlementFigures(): SettlementFigures {
  const { received, transferredOut, repaid } = moveFigures("all");
  const spent = spentFromFigure("rijk", "all");
  return {
    received,
    spent,
    transferredOut,
    repaid,
    toRepay: { is: "above-zero", source: combine([received], [spent, transferredOut, repaid]) },
    overspent: { is: "above-zero", source: combine([spent, transferredOut, repaid], [received]) },
  };
}
