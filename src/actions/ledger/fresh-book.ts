import { schemaVersion } from "../../book/schema-version";
import type { ActionTools } from "../action-tools";
import { readOpenBook, type StandingBook } from "../live/read-open-book";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";

/**
 * Reads the book as it stands at this moment: a colleague may have changed it since the pane last heard of it. Refused where there is none
 * that can take a ledger import.
 */
export async function freshBook({ workbook, offer }: Pick<ActionTools, "workbook"> & { readonly offer: Offer }): Promise<Outcome<StandingBook>> {
  const standing = await readOpenBook(workbook, offer);
  switch (standing.is) {
    case "empty":
      return refuse({ code: "no-book", facts: {} });
    case "unusable":
      return refuse(standing.refusal);
    case "book":
      return standing.version < schemaVersion ? refuse({ code: "book-outdated", facts: {} }) : { ok: true, value: standing };
  }
}
