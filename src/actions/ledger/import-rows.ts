import { memoryOfMapping } from "../../ledger/table/memory-of-mapping";
import type { PlannedImportLine, PlannedRows } from "../../ledger/plan/planned-rows";
import { waitingReasonTexts } from "../../messages/ledger-texts/waiting-reason-texts";
import type { Book } from "../../rules/model/book";
import type { BookPart } from "../../rules/model/book-part";
import type { Cents } from "../../rules/money/cents";
import { cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import type { NewId } from "../ports/ids";
import type { TableRow } from "../running/written";
import type { LedgerDraft } from "./ledger-draft";
import { partCells, type NewRow } from "./part-cells";

/** Everything that an import writes, as the tables take it, with the sums by which it is read back. */
export interface ImportRows {
  readonly importId: string;
  readonly sourceName: string;
  readonly imports: readonly TableRow[];
  readonly importLines: readonly TableRow[];
  readonly ledger: readonly TableRow[];
  readonly sources: readonly TableRow[];
  readonly expenditures: readonly TableRow[];
  /** The columns of the source as they are to be remembered; empty where the book has them so already, and for an auditfile. */
  readonly columnMemories: readonly TableRow[];
  /** Keys of lines that waited and are decided now. */
  readonly decided: ReadonlySet<string>;
  readonly spendingRows: number;
  readonly spending: Cents;
  /** Lines among `importLines` that wait. */
  readonly waiting: number;
  /** Sum of `importLines`. */
  readonly kept: Cents;
  /** Sum of `ledger`. */
  readonly figures: Cents;
}

/** Returns the rows that an import writes; null when nothing of the file is new to the book. */
export function importRows(newId: NewId, book: Book, draft: LedgerDraft, planned: PlannedRows, importId: string): ImportRows | null {
  const { spending, importLines, controlTotals, ledgerFigures, settled } = planned;
  if (spending.length + importLines.length + settled.length === 0) {
    return null;
  }
  const cellsOf = <Part extends BookPart>(part: Part, rows: readonly NewRow<Part>[]): readonly TableRow[] => rows.map((row) => partCells(part, row, newId()));
  const source = { importId, name: draft.sourceName, vatBasis: draft.vatBasis ?? "", note: draft.name };
  return {
    importId,
    sourceName: draft.sourceName,
    imports: cellsOf("imports", controlTotals),
    importLines: cellsOf("importLines", importLines.map(withReason)),
    ledger: cellsOf("ledger", ledgerFigures),
    sources: cellsOf("sources", [source]),
    expenditures: cellsOf("expenditures", spending),
    columnMemories: cellsOf("columnMemories", newMemory(book, draft)),
    decided: new Set(settled),
    spendingRows: spending.length,
    spending: sumOf(spending),
    waiting: importLines.filter(({ why }) => why !== null).length,
    kept: sumOf(importLines),
    figures: sumOf(ledgerFigures),
  };
}

/** The workbook is always Dutch. */
function withReason({ why, ...line }: PlannedImportLine): NewRow<"importLines"> {
  return why === null ? line : { ...line, reason: waitingReasonTexts.nl[why].title };
}

function newMemory({ columnMemories }: Book, { recognised, sourceName }: LedgerDraft): readonly NewRow<"columnMemories">[] {
  const memory = recognised === null ? [] : memoryOfMapping(sourceName, recognised.mapping);
  const standing = columnMemories.filter(({ source }) => source === sourceName);
  const same = standing.length === memory.length && memory.every((row, index) => row.field === standing[index]?.field && row.column === standing[index].column);
  return same ? [] : memory;
}

function sumOf(rows: readonly { readonly amount: Cents | null }[]): Cents {
  return sumCents(rows.map(({ amount }) => amount ?? cents(0)));
}
