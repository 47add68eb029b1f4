import type { JournalAction } from "../../book/journal-words";
import type { TableName } from "../../book/schema/table-name";
import type { ActionTools } from "../action-tools";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { catchRefusal, runAction } from "./run-action";
import { writtenOf, type TableRow } from "./written";

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
  return catchRefusal(async () => {
    const obstacle = await tools.workbook.obstacle(addition.table);
    if (obstacle !== null) {
      return refuse({ code: "obstacle", facts: { obstacle } });
    }
    return runAction(tools, { ...rest, rows: rows.length }, async () => writtenOf(await tools.workbook.appendRows(addition.table, rows)));
  });
}
