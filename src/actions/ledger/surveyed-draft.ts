import { surveyAuditfile } from "../../ledger/auditfile/survey-auditfile";
import type { RecognisedColumns } from "../../ledger/model/recognised-columns";
import type { SourceTable } from "../../ledger/model/source-table";
import { recogniseColumns } from "../../ledger/table/recognise-columns";
import { surveyTable } from "../../ledger/table/survey-table";
import type { Book } from "../../rules/model/book";
import type { LedgerDraft } from "./ledger-draft";

/** Returns the position of the table with the most lines, the first of equals; 0 where there is none. */
export function largestTable(tables: readonly SourceTable[]): number {
  const most = Math.max(0, ...tables.map(({ records }) => records.length));
  return Math.max(0, tables.findIndex(({ records }) => records.length === most));
}

/** Returns what the columns of a table are taken for and the source that they were remembered of; null for an auditfile. */
export function tableDraft(book: Book, opened: LedgerDraft["opened"], table: number): { readonly recognised: RecognisedColumns | null; readonly source: string | null } {
  if (opened.is === "auditfile") {
    return { recognised: null, source: null };
  }
  const { source, ...recognised } = recogniseColumns(chosenTable(opened.tables, table), book.columnMemories);
  return { recognised, source };
}

/** Returns the draft with what can be selected from; without it while the columns leave a question. */
export async function withSurvey(draft: LedgerDraft): Promise<LedgerDraft> {
  const { opened, source, recognised } = draft;
  if (opened.is === "auditfile") {
    return { ...draft, survey: source === null ? null : await surveyAuditfile(source) };
  }
  const open = recognised === null || recognised.questions.length > 0;
  return { ...draft, survey: open ? null : surveyTable(chosenTable(opened.tables, draft.table), recognised.mapping) };
}

/**
 * Returns a table of the file.
 * @throws RangeError when the file has no such table.
 */
export function chosenTable(tables: readonly SourceTable[], position: number): SourceTable {
  const table = tables[position];
  if (table === undefined) {
    throw new RangeError(`The file has no table ${position}.`);
  }
  return table;
}
