import { journalActions, journalStatuses } from "../../book/journal-words";
import { grossOf } from "../../ledger/plan/gross-of";
import type { Book } from "../../rules/model/book";
import { sumCents } from "../../rules/money/sum-cents";
import { cents } from "../../rules/money/cents";
import type { RawTable } from "../ports/raw-table";
import { standingRuns } from "./import-ids";
import { reportedYearOfImport } from "./reported-year-of-import";

/**
 * Returns the runs of a file that stopped half-way: the journal does not say that they were done, and what stands is not what their
 * control totals say. Either alone is no proof: a journal line can be lost, and an officer may change or delete rows of a finished import.
 * A run with a row in a reported year is let be: reported figures do not change.
 */
export function unfinishedRuns(book: Book, journal: RawTable | undefined, importId: string): readonly string[] {
  return standingRuns(book, importId).filter((id) => !confirmed(journal, id) && !standsWhole(book, id) && reportedYearOfImport(book, id) === null);
}

/** Whether the last line of the journal about this import says that it was done; a journal without such a line is taken at its word. */
function confirmed(journal: RawTable | undefined, importId: string): boolean {
  const column = (header: string): number => journal?.headers.indexOf(header) ?? -1;
  const [action, note, status] = [column("Handeling"), column("Toelichting"), column("Status")];
  const lines = (journal?.rows ?? []).filter((cells) => cells[action] === journalActions.ledger && String(cells[note] ?? "").startsWith(`${importId}: `));
  const last = lines.at(-1);
  return last === undefined || last[status] === journalStatuses.confirmed;
}

function standsWhole(book: Book, importId: string): boolean {
  const ofRun = (row: { readonly importId: string }): boolean => row.importId === importId;
  const records = book.imports.filter(ofRun);
  const none = cents(0);
  const spending = sumCents(book.expenditures.filter(ofRun).map(grossOf));
  const kept = sumCents(book.importLines.filter(ofRun).map(({ amount }) => amount ?? none));
  const said = sumCents(records.map((record) => record.spending ?? none));
  const saidKept = sumCents(records.flatMap(({ excepted, income, waiting }) => [excepted ?? none, income ?? none, waiting ?? none]));
  return records.length > 0 && spending === said && kept === saidKept;
}
