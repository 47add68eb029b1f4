import type { JournalAction } from "../../book/journal-words";
import type { TableName } from "../../book/schema/table-name";
import type { ActionTools } from "../action-tools";
import type { Outcome } from "../outcome";
import { runAction } from "./run-action";
import type { TableRow, Written } from "./written";

/** Rows to be added to a table, and how the journal tells it. */
export interface Addition {
  readonly who: string;
  readonly what: JournalAction;
  readonly table: TableName;
  readonly rows: readonly TableRow[];
  readonly cents: number;
  readonly note: string;
}

/** Adds rows to a table through the runner, when nothing stands in the way of it. */
export async function appendUnderJournal(tools: ActionTools, addition: Addition): Promise<Outcome<null>> {
  const { rows, ...rest } = addition;
  const change = (): Promise<Written> => tools.workbook.appendRows(addition.table, rows);
  return runAction(tools, { ...rest, rows: rows.length }, [addition.table], change);
}
