import type { Municipality } from "../../rules/model/municipality";
import type { OpenBook } from "../session-state";
import type { MoneyDraft } from "./money-draft";
import { ownMunicipalities } from "./own-municipalities";

/** Returns the municipalities of an overview that are of this book under another name than that of CBS, with what they were read as. */
export function readAs(open: Pick<OpenBook, "municipality" | "view">, { values }: MoneyDraft): ReadonlyMap<string, Municipality> {
  const named = ownMunicipalities(open);
  return new Map(
    values.municipality.flatMap(({ value }) => {
      const own = named(value);
      return own?.byOtherName === true ? [[value, own.municipality] as const] : [];
    }),
  );
}
