import type { CombinedFigure, FigureSource } from "./figure-source";

/** Returns the figure that adds up the first sources and takes off the second; without any it is zero and has no rows. */
export function combine(plus: readonly FigureSource[], minus: readonly FigureSource[] = []): CombinedFigure {
  return {
    is: "combined",
    parts: [...plus.map((source) => ({ sign: 1 as const, source })), ...minus.map((source) => ({ sign: -1 as const, source }))],
  };
}
