import type { Severity } from "../rules/model/finding";
import type { Language } from "./language";

type Words = Readonly<Record<Severity, string>>;

/** One finding's severity. */
export const severityWords: Readonly<Record<Language, Words>> = {
  nl: { error: "fout", warning: "waarschuwing", note: "aandachtspunt" },
  en: { error: "error", warning: "warning", note: "note" },
};

/** Several findings' severity. */
export const severityPlurals: Readonly<Record<Language, Words>> = {
  nl: { error: "fouten", warning: "waarschuwingen", note: "aandachtspunten" },
  en: { error: "errors", warning: "warnings", note: "notes" },
};
