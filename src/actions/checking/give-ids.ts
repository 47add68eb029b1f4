import { partTables } from "../../book/codec/part-tables";
import { bookParts } from "../../rules/model/book-parts";
import type { ActionTools } from "../action-tools";
import { readOpenBook, type StandingBook } from "../live/read-open-book";
import type { Offer } from "../make-book";
import { missingIds } from "./missing-ids";

/** Writes the ids that are missing and reads the book again where there were any, so that what follows names the rows as they stand. */
export async function giveIds(tools: ActionTools, offer: Offer, standing: StandingBook): Promise<StandingBook> {
  let given = false;
  for (const part of bookParts) {
    const run = missingIds(standing.book[part], tools.newId);
    if (run !== null) {
      await tools.workbook.writeColumn(partTables[part], "Rij-id", run.firstRow, run.ids);
      given = true;
    }
  }
  const again = given ? await readOpenBook(tools.workbook, offer) : standing;
  return again.is === "book" ? again : standing;
}
