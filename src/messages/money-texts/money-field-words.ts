import type { MoneyField } from "../../ledger/money/model/money-field";
import type { Language } from "../language";

/** What a column of a table with money holds, in a word. */
export const moneyFieldWords: Readonly<Record<Language, Readonly<Record<MoneyField, string>>>> = {
  nl: {
    receivedOn: "datum",
    amount: "bedrag",
    side: "af of bij",
    document: "document of kenmerk",
    note: "toelichting",
    scheme: "regeling",
    municipality: "gemeente",
    code: "CBS-code",
    pupils: "leerlingen",
    score: "achterstandsscore",
    reference: "kenmerk van de beschikking",
  },
  en: {
    receivedOn: "date",
    amount: "amount",
    side: "out or in",
    document: "document or reference",
    note: "note",
    scheme: "scheme",
    municipality: "municipality",
    code: "CBS code",
    pupils: "pupils",
    score: "score of disadvantage",
    reference: "reference of the decision",
  },
};
