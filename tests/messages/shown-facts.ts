import { formatDate } from "../../src/messages/format/format-date";
import { formatReading } from "../../src/messages/format/format-reading";
import { formatSize } from "../../src/messages/format/format-size";
import type { Language } from "../../src/messages/language";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import type { FindingCode } from "../../src/rules/model/finding";
import { cents } from "../../src/rules/money/cents";
import { everyFinding } from "./every-finding";

/** Facts that choose a sentence, or that a sentence has words for, instead of standing in it. */
const wording: ReadonlySet<string> = new Set(["why", "basis", "times", "given", "source", "table"]);
const counts = /year|times|lines/i;

/** Returns the facts of the example of a code as its sentences must show them: amounts, dates, years and names. */
export function shownFacts(code: FindingCode, language: Language): readonly string[] {
  return flatFacts(everyFinding[code]).flatMap(([name, value]) => {
    if (wording.has(name) || value === 0 || value === null) {
      return [];
    }
    if (typeof value === "number") {
      return [counts.test(name) ? String(value) : formatSize(cents(value), language)];
    }
    const text = typeof value === "string" ? value : JSON.stringify(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      return [formatDate(text as IsoDate)];
    }
    return [name === "hours" ? formatReading(text, "number", language) : text];
  });
}

function flatFacts(facts: object, of = ""): readonly (readonly [string, unknown])[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    const own = /^\d+$/.test(name) ? of : name;
    return typeof value === "object" && value !== null ? flatFacts(value as object, own) : [[own, value] as const];
  });
}
