import type { Book } from "../../rules/model/book";
import { cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import { standingIds } from "./import-ids";
import type { StandingImport } from "./ledger-session";
import { waitingState } from "./decided-line";

/**
 * Returns the imports that stand in the book, the last first. Row ids are ULIDs, so their order is that of time; an import whose rows lost
 * theirs comes last. The file of one without control totals (a spending CSV) is not known: empty.
 */
export function standingImports(book: Book): readonly StandingImport[] {
  const newest = newestRows(book);
  return [...standingIds(book)]
    .sort((a, b) => compare(newest.get(b) ?? "", newest.get(a) ?? ""))
    .map((importId) => standingImport(book, importId));
}

function standingImport(book: Book, importId: string): StandingImport {
  const spending = book.expenditures.filter((row) => row.importId === importId);
  const waiting = book.importLines.filter((line) => line.importId === importId && line.state.toLowerCase() === waitingState);
  return {
    importId,
    file: book.imports.find((row) => row.importId === importId)?.file ?? "",
    spendingRows: spending.length,
    spending: sumCents(spending.map(({ amount }) => amount ?? cents(0))),
    waiting: waiting.length,
  };
}

function newestRows({ imports, importLines, expenditures }: Book): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { importId, rowId } of [...imports, ...importLines, ...expenditures]) {
    if (rowId > (newest.get(importId) ?? "")) {
      newest.set(importId, rowId);
    }
  }
  return newest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
