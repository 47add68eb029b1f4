import type { ImportPlan } from "../../ledger/model/import-plan";
import type { OpenedExport } from "./open-export";

/** What became of one export. */
export interface ImportedFile {
  /** The file as the caller named it. */
  readonly source: string;
  /** The other parts of an auditfile, as the caller named them; empty for none. */
  readonly further: readonly string[];
  readonly opened: OpenedExport;
  /** Null while the columns leave a question. */
  readonly plan: ImportPlan | null;
  /** How many rules stand in the mapping; those of the book come behind them. */
  readonly ownRules: number;
}
