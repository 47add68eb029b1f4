import type { PaymentChoices } from "../../ledger/money/model/payment-plan";
import { saysCameIn } from "../../ledger/money/says-came-in";
import type { OpenBook } from "../session-state";
import type { MoneyDraft } from "./money-draft";
import { ownMunicipalities } from "./own-municipalities";

/**
 * Returns what is chosen of an overview of payments before the officer chooses: of the municipalities those of this book, and all rows where there
 * are no others and none has another name than that of CBS; of several schemes none, because nobody knows how a paying office calls this one; and of what came in or went out what says "bij":
 * what a bank calls credit is debit in one's own ledger.
 */
export function firstChoices(open: Pick<OpenBook, "municipality" | "view">, { values }: MoneyDraft): PaymentChoices {
  const named = ownMunicipalities(open);
  const schemes = values.scheme.map(({ value }) => value);
  const municipalities = values.municipality.map(({ value }) => value);
  const sides = values.side.map(({ value }) => value);
  return {
    sides: sides.length === 0 ? null : sides.filter(saysCameIn),
    schemes: schemes.length === 0 ? null : schemes.length === 1 ? schemes : [],
    municipalities: municipalities.every((written) => named(written)?.byOtherName === false) ? null : municipalities.filter((written) => named(written) !== null),
    others: [],
  };
}
