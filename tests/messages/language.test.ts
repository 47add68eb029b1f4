import { formatReading } from "../../src/messages/format/format-reading";
import { languageOf } from "../../src/messages/language";
import { bookLabels } from "../../src/messages/labels/book-labels";
import { findingsLabels } from "../../src/messages/labels/findings-labels";
import { importLabels } from "../../src/messages/labels/import-labels";
import { makeBookLabels } from "../../src/messages/labels/make-book-labels";
import { measureLabels } from "../../src/messages/labels/measure-labels";
import { officeLabels } from "../../src/messages/labels/office-labels";
import { paneLabels } from "../../src/messages/labels/pane-labels";
import { receiptLabels } from "../../src/messages/labels/receipt-labels";
import { spendingLabels } from "../../src/messages/labels/spending-labels";
import type { Translation } from "../../src/messages/translation";

test.each([
  ["nl-NL", "nl"],
  ["nl-BE", "nl"],
  ["NL", "nl"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["nlx", "en"],
])("an Office that shows %s is spoken to in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("the compiler refuses a translation with a missing, an unknown or a changed key", () => {
  interface Source {
    readonly save: string;
    readonly saved: (count: number) => string;
  }
  // @ts-expect-error a key is missing
  const missing: Translation<Source> = { save: "Save" };
  // @ts-expect-error a key is not in the source
  const unknown: Translation<Source> = { save: "Save", saved: (count) => `${count} saved`, extra: "" };
  // @ts-expect-error a sentence without its facts
  const changed: Translation<Source> = { save: "Save", saved: "saved" };
  expect([missing, unknown, changed]).toHaveLength(3);
});

const groups: Readonly<Record<string, Readonly<Record<"nl" | "en", object>>>> = { bookLabels, findingsLabels, importLabels, makeBookLabels, measureLabels, officeLabels, paneLabels, receiptLabels, spendingLabels };

test.each(Object.entries(groups))("every word of %s stands in both languages", (_name, { nl, en }) => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  expect(Object.values(nl)).not.toContain("");
  expect(Object.values(en)).not.toContain("");
});

test("the two readings of “1.234” cannot be mistaken for each other", () => {
  expect(formatReading("1234.00", "euros", "nl")).toBe("€\u00a01.234,00");
  expect(formatReading("1.234", "euros", "nl")).toBe("€\u00a01,234");
  expect(formatReading("-1234.00", "euros", "en")).toBe("\u2212€1,234.00");
  expect(formatReading("1234", "number", "nl")).toBe("1.234");
});
