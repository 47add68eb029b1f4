import type { Assessment } from "../../rules/model/assessment";
import type { Book } from "../../rules/model/book";
import type { VatBasis } from "../../rules/model/source-file";
import type { LineDecision } from "../model/line-decision";

/** What a plan is made with, beside the file. */
export interface PlanContext {
  /** The law, and the day on which the book is judged. */
  readonly assessment: Pick<Assessment, "scheme" | "today">;
  /** The book as it is, with its rules of assignment and the lines that earlier imports kept. */
  readonly book: Book;
  /** Decisions of the officer by the key of the planned line. */
  readonly decisions: ReadonlyMap<string, LineDecision>;
  /** How the source's amounts stand to recoverable VAT; null while nobody declared it. */
  readonly vatBasis: VatBasis | null;
}
