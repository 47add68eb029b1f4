import type { Certainty } from "../rules/model/certainty";
import type { Language } from "./language";

/** Whether an official source confirms what is shown. */
export const certaintyWords: Readonly<Record<Language, Readonly<Record<Certainty, string>>>> = {
  nl: { confirmed: "bevestigd", unconfirmed: "niet bevestigd" },
  en: { confirmed: "confirmed", unconfirmed: "not confirmed" },
};
