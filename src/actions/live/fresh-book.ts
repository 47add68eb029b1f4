import { schemaVersion } from "../../book/schema-version";
import type { ActionTools } from "../action-tools";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import type { StandingBook } from "./read-open-book";
import { standingBook } from "./standing-book";

/**
 * Reads the book as it stands at this moment: a colleague may have changed it since the pane last heard of it. Refused where there is none
 * of this schema version.
 */
export async function freshBook(tools: Pick<ActionTools, "workbook"> & { readonly offer: Offer }): Promise<Outcome<StandingBook>> {
  const standing = await standingBook(tools, tools.offer);
  return standing.ok && standing.value.version < schemaVersion ? refuse({ code: "book-outdated", facts: {} }) : standing;
}
