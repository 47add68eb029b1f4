import type { Language } from "../language";

/** Returns decimal text ("1234.56") in the notation of the language: "1234,56" in Dutch. No digit is lost or added. */
export function formatDecimal(text: string, language: Language): string {
  return language === "nl" ? text.replace(".", ",") : text;
}
