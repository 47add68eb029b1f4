import { formatDate } from "../../messages/format/format-date";
import type { Language } from "../../messages/language";
import { makeBookLabels } from "../../messages/labels/make-book-labels";
import type { Municipality } from "../../rules/model/municipality";
import type { SearchOption } from "../form/find-options";

/** Returns the municipalities by name, each with its code and, where it is dissolved or new, the day of that. A planned end is none yet. */
export function municipalityOptions(municipalities: readonly Municipality[], language: Language): readonly SearchOption[] {
  const words = makeBookLabels[language];
  const sorted = [...municipalities].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  return sorted.map(({ code, name, from, until, status }) => {
    const details = [code];
    if (until !== null && status === "confirmed") {
      details.push(words.dissolved(formatDate(until)));
    } else if (from !== null) {
      details.push(words.founded(formatDate(from)));
    }
    return { key: code, text: name, detail: details.join(" · ") };
  });
}
