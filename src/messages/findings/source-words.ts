import type { MoneySource } from "../../rules/model/ledger-figure";
import type { Language } from "../language";

/** Whose money it is, as it stands in a sentence after "of" and "van". */
export const sourceWords: Readonly<Record<Language, Readonly<Record<MoneySource, string>>>> = {
  nl: { rijk: "het Rijk", gemeenten: "andere gemeenten" },
  en: { rijk: "the state", gemeenten: "other municipalities" },
};
