import type { Allocation } from "./allocation";
import type { AssignmentRule } from "./assignment-rule";
import type { Budget } from "./budget";
import type { ColumnMemory } from "./column-memory";
import type { Expenditure } from "./expenditure";
import type { Explanation } from "./explanation";
import type { ImportLine } from "./import-line";
import type { ImportRecord } from "./import-record";
import type { IndicatorText } from "./indicator-text";
import type { LedgerFigure } from "./ledger-figure";
import type { Measure } from "./measure";
import type { Opening } from "./opening";
import type { Receipt } from "./receipt";
import type { Repayment } from "./repayment";
import type { ReportedFigure } from "./reported-figure";
import type { Seal } from "./seal";
import type { SourceFile } from "./source-file";
import type { Subsidy } from "./subsidy";
import type { Transfer } from "./transfer";
import type { VatRule } from "./vat-rule";
import type { YearRecord } from "./year-record";

/** Bestedingsboek: everything recorded for one municipality and one scheme. Rows stand in the order of the sheet. */
export interface Book {
  /** Id of the scheme, e.g. "D14" or "D8-2019". */
  readonly scheme: string;
  /** Four-digit CBS code of the municipality, as text. */
  readonly municipality: string;
  readonly allocations: readonly Allocation[];
  readonly receipts: readonly Receipt[];
  readonly repayments: readonly Repayment[];
  readonly measures: readonly Measure[];
  readonly budgets: readonly Budget[];
  readonly subsidies: readonly Subsidy[];
  readonly expenditures: readonly Expenditure[];
  readonly transfers: readonly Transfer[];
  readonly years: readonly YearRecord[];
  readonly openings: readonly Opening[];
  readonly reported: readonly ReportedFigure[];
  readonly ledger: readonly LedgerFigure[];
  readonly sources: readonly SourceFile[];
  readonly vatRules: readonly VatRule[];
  readonly indicatorTexts: readonly IndicatorText[];
  readonly assignments: readonly AssignmentRule[];
  readonly columnMemories: readonly ColumnMemory[];
  readonly imports: readonly ImportRecord[];
  readonly importLines: readonly ImportLine[];
  readonly explanations: readonly Explanation[];
  readonly seals: readonly Seal[];
}
