import type { Cents } from "../../../rules/money/cents";
import type { RejectedMoney } from "./rejected-money";

/** One row of a list of amounts per municipality. */
export interface ListedAmount {
  /** Physical line of a text or row of a sheet, from 1. */
  readonly line: number;
  /** Name of the municipality as written; empty for none. */
  readonly name: string;
  /** Four-digit CBS code that the row gives; null where it gives none. */
  readonly code: string | null;
  /** Null where there is none that can be read. */
  readonly amount: Cents | null;
  readonly pupils: number | null;
  /** Achterstandsscore as decimal text, with every digit of the list. */
  readonly score: string | null;
  /** Kenmerk of the decision, where the list gives one. */
  readonly reference: string;
  /** What is wrong with the row; it only matters where it is of a municipality of this book. */
  readonly wrong: RejectedMoney | null;
}
