import type { Certainty } from "../../rules/model/certainty";
import type { CliProblemFacts, Expected } from "./cli-problem";

/** One indicator of a year as the portfolio line shows it. */
export interface ShownIndicator {
  readonly code: string;
  /** The amount, answer or number of lines as the reader sees it; null where there is none yet. */
  readonly shown: string | null;
}

/** What the portfolio line of one year tells. */
export interface PortfolioYear {
  readonly year: number;
  readonly indicators: readonly ShownIndicator[];
  /** Whether official sources confirm what the year is calculated by. */
  readonly status: Certainty;
  /** Unspent money per source at the end of the year, as shown. */
  readonly balances: readonly { readonly source: string; readonly end: string }[];
  /** "2 fouten" */
  readonly errors: string;
  /** Last day of delivery, as shown; null where no rule says. */
  readonly deadline: string | null;
}

/** The sentences of the command line. */
export interface CliTexts {
  readonly problems: { readonly [Code in keyof CliProblemFacts]: (facts: CliProblemFacts[Code]) => string };
  /** What a value of a book in JSON should have been. */
  readonly expected: Readonly<Record<Expected, string>>;
  readonly usage: string;
  readonly progress: (done: number, total: number) => string;
  readonly written: (file: string) => string;
  readonly bug: string;
  /** One line per book: "boek.json: Voorbeeld (0000), D14: 2 fouten, 1 waarschuwing, 0 aandachtspunten". */
  readonly book: (source: string, municipality: string, scheme: string, counts: string) => string;
  readonly year: (portfolio: PortfolioYear) => string;
  /** How many lines a list has. */
  readonly lines: (count: number) => string;
  readonly reconciliation: (expected: string, spent: string, unexplained: string) => string;
  readonly noReconciliation: string;
  readonly difference: (indicator: string, reported: string, now: string) => string;
  /** That unspent money goes back is usual; the text of this grant was not seen, so the sentence does not promise it. */
  readonly settlement: (toRepay: string) => string;
  readonly recomputed: (recomputed: string, pupils: string, score: string) => string;
  readonly notRecomputed: string;
  readonly decided: (decided: string, difference: string) => string;
  readonly predecessors: (names: string) => string;
  readonly payments: (count: string, first: string, last: string, total: string, status: string) => string;
  readonly scheme: (id: string, title: string, status: string) => string;
  readonly schemeYears: (first: number, last: number) => string;
  readonly purposes: string;
  readonly indicators: string;
}
