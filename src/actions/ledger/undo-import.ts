import { journalActions } from "../../book/journal-words";
import type { Book } from "../../rules/model/book";
import { cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import type { ActionTools } from "../action-tools";
import type { StandingBook } from "../live/read-open-book";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import type { Refusal } from "../refusal";
import { refuse } from "../refuse";
import { catchRefusal, runAction } from "../running/run-action";
import { isDecidedBy } from "./decided-line";
import { freshBook } from "../live/fresh-book";
import { standingIds } from "./import-ids";
import { reportedYearOfImport } from "./reported-year-of-import";
import { importedTables, takeOutImport } from "./take-out-import";

/**
 * Takes all rows of an import out of the book again, under one line in the journal. Refused when no row of it stands, or when one counts in
 * a reported year (reported figures do not change), or when a later import decided lines that this one kept waiting: their control totals
 * would then stand in no import.
 */
export function undoImport(tools: ActionTools & { readonly offer: Offer }, importId: string): Promise<Outcome<{ readonly rows: number }>> {
  return catchRefusal(async () => {
    const standing = await freshBook(tools);
    if (!standing.ok) {
      return standing;
    }
    const refusal = refusalOf(standing.value.book, importId);
    return refusal === null ? takeOut(tools, standing.value, importId) : refuse(refusal);
  });
}

async function takeOut(tools: ActionTools, { book, who }: StandingBook, importId: string): Promise<Outcome<{ readonly rows: number }>> {
  const spending = book.expenditures.filter((row) => row.importId === importId);
  const sum = sumCents(spending.map(({ amount }) => amount ?? cents(0)));
  const file = book.imports.find((row) => row.importId === importId)?.file ?? "";
  const plan = { who, what: journalActions.undoImport, table: "tblBesteding", rows: spending.length, cents: sum, note: `${importId}: ${file}` } as const;
  let rows = 0;
  const done = await runAction(tools, plan, importedTables, async () => {
    const taken = await takeOutImport(tools.workbook, importId);
    rows = taken.rows;
    // An amount that is no number counts in no sum, before or after.
    return { rows: taken.spending.rows, cents: taken.spending.cents ?? sum };
  });
  return done.ok ? { ok: true, value: { rows } } : done;
}

function refusalOf(book: Book, importId: string): Refusal | null {
  if (!standingIds(book).has(importId)) {
    return { code: "import-unknown", facts: { importId } };
  }
  const by = [...standingIds(book)].find((id) => book.importLines.some((line) => line.importId === importId && isDecidedBy(line, id)));
  if (by !== undefined) {
    return { code: "import-continued", facts: { by } };
  }
  const year = reportedYearOfImport(book, importId);
  return year === null ? null : { code: "import-reported", facts: { year } };
}
