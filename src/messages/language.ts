/** The languages of the pane. The workbook itself is always Dutch. */
export type Language = "nl" | "en";

/** Returns the language to speak to someone whose Office shows `tag` (a BCP 47 tag such as "nl-NL"): Dutch for every nl, else English. */
export function languageOf(tag: string): Language {
  return /^nl\b/i.test(tag) ? "nl" : "en";
}
