import { comparedName } from "../../ledger/money/municipality-name";
import type { PaymentChoices } from "../../ledger/money/model/payment-plan";
import { saysCameIn } from "../../ledger/money/says-came-in";
import { listedCode } from "../../ledger/money/listed-code";
import { predecessorsOf } from "../../rules/municipalities/predecessors-of";
import type { OpenBook } from "../session-state";
import type { MoneyDraft } from "./money-draft";

/**
 * Returns what is chosen of an overview of payments before the officer chooses: of the municipalities those of this book, and all rows where there
 * are no others; of several schemes none, because nobody knows how a paying office calls this one; and of what came in or went out what says "bij":
 * what a bank calls credit is debit in one's own ledger.
 */
export function firstChoices({ municipality: own, view: { municipalities: known, today } }: Pick<OpenBook, "municipality" | "view">, { values }: MoneyDraft): PaymentChoices {
  const ours = [own, ...predecessorsOf(known, own.code, today)];
  const isOurs = (written: string): boolean => ours.some(({ code, name }) => listedCode(written) === code || comparedName(written) === comparedName(name));
  const schemes = values.scheme.map(({ value }) => value);
  const municipalities = values.municipality.map(({ value }) => value);
  const sides = values.side.map(({ value }) => value);
  return {
    sides: sides.length === 0 ? null : sides.filter(saysCameIn),
    schemes: schemes.length === 0 ? null : schemes.length === 1 ? schemes : [],
    municipalities: municipalities.every(isOurs) ? null : municipalities.filter(isOurs),
    others: [],
  };
}
