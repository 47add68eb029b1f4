import { journalStatuses, type JournalAction, type JournalStatus } from "../../book/journal-words";
import { eurosFromCents } from "../../rules/money/euros-from-cents";
import { cents } from "../../rules/money/cents";
import type { ActionTools } from "../action-tools";
import type { TableName } from "../../book/schema/table-name";

/** What the journal says of an action before it begins. */
export interface JournalEntry {
  readonly id: string;
  readonly who: string;
  readonly what: JournalAction;
  /** Empty where no table of the book is written. */
  readonly table: TableName | "";
  readonly rows: number;
  readonly cents: number;
  readonly note: string;
}

const table = "tblLogboek";

/** Adds a line with status "begonnen" to the journal. Returns its row, counted from 0. */
export async function beginEntry({ workbook, clock }: ActionTools, entry: JournalEntry): Promise<number> {
  const written = await workbook.appendRows(table, [
    {
      Tijdstip: clock.now(),
      "Opgegeven naam": entry.who,
      Handeling: entry.what,
      Tabel: entry.table,
      Regels: entry.rows,
      Bedrag: eurosFromCents(cents(entry.cents)),
      Toelichting: entry.note,
      Kenmerk: entry.id,
      Status: journalStatuses.begun,
    },
  ]);
  return written.firstRow;
}

/** Says in the journal how an action ended. */
export async function endEntry({ workbook }: ActionTools, row: number, status: JournalStatus): Promise<void> {
  await workbook.writeColumn(table, "Status", row, [status]);
}
