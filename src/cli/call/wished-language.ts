import type { Language } from "../../messages/language";

/** Returns the language in which to say that a call is unusable, for a call that could not be read: what --lang seems to say, else Dutch. */
export function wishedLanguage(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return args.includes("--lang=en") || (at >= 0 && args[at + 1] === "en") ? "en" : "nl";
}
