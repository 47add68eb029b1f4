import { comparedName } from "../../ledger/money/municipality-name";
import type { PaymentChoices } from "../../ledger/money/model/payment-plan";
import { listedCode } from "../../ledger/money/listed-code";
import { predecessorsOf } from "../../rules/municipalities/predecessors-of";
import type { OpenBook } from "../session-state";
import type { MoneyDraft } from "./money-draft";

/**
 * Returns what is chosen of an overview of payments before the officer chooses. Of several municipalities those of this book; of several schemes
 * none, because nobody knows how a paying office calls this one.
 */
export function firstChoices({ municipality: own, view: { municipalities, today } }: Pick<OpenBook, "municipality" | "view">, { values }: MoneyDraft): PaymentChoices {
  const ours = [own, ...predecessorsOf(municipalities, own.code, today)];
  const isOurs = (written: string): boolean => ours.some(({ code, name }) => listedCode(written) === code || comparedName(written) === comparedName(name));
  return {
    schemes: values.scheme.length === 0 ? null : [],
    municipalities: values.municipality.length === 0 ? null : values.municipality.map(({ value }) => value).filter(isOurs),
    others: [],
  };
}
