import type { ActionTools } from "../action-tools";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { catchRefusal } from "../running/run-action";
import { readOpenBook, type StandingBook } from "./read-open-book";

/** Reads the book as it stands at this moment, of whatever schema version; refused where there is none, one that cannot be used here, or no answer. */
export async function standingBook({ workbook }: Pick<ActionTools, "workbook">, offer: Offer): Promise<Outcome<StandingBook>> {
  return catchRefusal<StandingBook>(async () => {
    const standing = await readOpenBook(workbook, offer);
    switch (standing.is) {
      case "empty":
        return refuse({ code: "no-book", facts: {} });
      case "unusable":
        return refuse(standing.refusal);
      case "book":
        return { ok: true, value: standing };
    }
  });
}
