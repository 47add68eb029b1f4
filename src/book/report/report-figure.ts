import type { FigureSource } from "../../rules/figures/figure-source";
import type { Cents } from "../../rules/money/cents";

/** What the rules say that a cell of a report must show. */
export type ExpectedFigure =
  | { readonly is: "cents"; readonly cents: Cents }
  | { readonly is: "euros"; readonly euros: number }
  | { readonly is: "text"; readonly text: string };

/** A cell of a report that Excel calculates, with what the rules say and what stands behind it. */
export interface ReportFigure {
  readonly address: string;
  /** What it is, in Dutch, as the sheet names it. */
  readonly what: string;
  readonly expected: ExpectedFigure;
  /** Null where no rows stand behind it, as for a rounding difference. */
  readonly source: FigureSource | null;
}
