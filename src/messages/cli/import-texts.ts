import { quote } from "../format/quote";
import type { Language } from "../language";
import type { MappingExpected } from "./mapping-problem";

/** The sentences of the command `import`. */
export interface ImportTexts {
  readonly read: string;
  readonly parts: Readonly<Record<"unselected" | "assigned" | "spending" | "excepted" | "income" | "waiting" | "duplicate", string>>;
  readonly rejected: string;
  readonly more: (count: string) => string;
  readonly totals: (lines: string, debit: string, credit: string) => string;
  /** In place of a total that the file does not declare. */
  readonly unsaid: string;
  readonly opening: (totals: string) => string;
  readonly openingDiffers: (part: number, totals: string) => string;
  readonly leftOut: (lines: string) => string;
  readonly declaredMatches: (totals: string) => string;
  readonly declaredDiffers: (declared: string, counted: string) => string;
  readonly notationUnknown: (column: string, shown: string) => string;
  /** The field by its name, and by its key in a mapping. */
  readonly fieldMissing: (field: string, key: string) => string;
  /** What a value of a mapping should have been. */
  readonly expected: Readonly<Record<MappingExpected, string>>;
}

const nl: ImportTexts = {
  read: "gelezen",
  parts: {
    unselected: "niet gekozen",
    assigned: "toegewezen",
    spending: "besteding",
    excepted: "uitgezonderd",
    income: "baten",
    waiting: "wacht op een keuze",
    duplicate: "staat al in het boek",
  },
  rejected: "afgewezen",
  more: (count) => `en nog ${count}; --json toont ze alle`,
  totals: (lines, debit, credit) => `${lines}, debet ${debit}, credit ${credit}`,
  unsaid: "niet genoemd",
  opening: (totals) => `beginbalans, blijft buiten de import: ${totals}`,
  openingDiffers: (part, totals) => `deel ${part} geeft een andere beginbalans, die niet meetelt: ${totals}`,
  leftOut: (lines) => `overgeslagen, geen boeking (titel, kop, totaal): ${lines}`,
  declaredMatches: (totals) => `de telling in het bestand klopt: ${totals}`,
  declaredDiffers: (declared, counted) => `de telling in het bestand klopt niet: het noemt ${declared}; geteld zijn ${counted}`,
  notationUnknown: (column, shown) =>
    `In de kolom ${column} staat ${quote(shown)}, en niets zegt welk bedrag dat is. Zet in de mapping "notation" op "comma" (1.234 is 1234,00) of "point" (1,234 is 1234,00).`,
  fieldMissing: (field, key) =>
    `Geen kolom gevonden voor: ${field}. Noem in de mapping onder "columns" wat de kolommen zijn, ook "${key}"${key === "amount" ? ' of "debit" en "credit"' : ""}.`,
  expected: {
    "unknown-key": "deze sleutel kent het formaat niet",
    missing: "ontbreekt",
    format: 'moet "bestedingsboek.mapping/1" zijn',
    text: "moet tekst zijn die niet leeg is",
    year: "moet een jaartal zijn, als geheel getal",
    "yes-or-no": "moet true of false zijn",
    notation: 'moet "comma" of "point" zijn',
    dates: 'moet "day-first" of "month-first" zijn',
    "vat-basis": 'moet "exclusief" of "inclusief" zijn',
    list: "moet een lijst zijn",
    object: "moet een object zijn",
    "one-kind-of-amount": "noemt amount, of debit en credit; niet beide",
    "words-of-the-workbook": "bestemming, soort, aard, jaarregel of btw-basis is geen woord dat de werkmap kent",
  },
};

const en: ImportTexts = {
  read: "read",
  parts: { unselected: "not selected", assigned: "assigned", spending: "spending", excepted: "excepted", income: "income", waiting: "waits for a choice", duplicate: "in the book already" },
  rejected: "rejected",
  more: (count) => `and ${count} more; --json shows them all`,
  totals: (lines, debit, credit) => `${lines}, debit ${debit}, credit ${credit}`,
  unsaid: "not named",
  opening: (totals) => `opening balance, stays out of the import: ${totals}`,
  openingDiffers: (part, totals) => `part ${part} gives another opening balance, which is not counted: ${totals}`,
  leftOut: (lines) => `left out, no booking (title, head, total): ${lines}`,
  declaredMatches: (totals) => `the totals in the file are right: ${totals}`,
  declaredDiffers: (declared, counted) => `the totals in the file are wrong: it names ${declared}; counted were ${counted}`,
  notationUnknown: (column, shown) =>
    `The column ${column} holds ${quote(shown)}, and nothing says which amount that is. Put "notation" in the mapping: "comma" (1.234 is 1234.00) or "point" (1,234 is 1234.00).`,
  fieldMissing: (field, key) =>
    `No column found for: ${field}. Name in the mapping under "columns" what the columns are, "${key}"${key === "amount" ? ' or "debit" and "credit"' : ""} too.`,
  expected: {
    "unknown-key": "the format has no such key",
    missing: "is missing",
    format: 'must be "bestedingsboek.mapping/1"',
    text: "must be text that is not empty",
    year: "must be a year, as a whole number",
    "yes-or-no": "must be true or false",
    notation: 'must be "comma" or "point"',
    dates: 'must be "day-first" or "month-first"',
    "vat-basis": 'must be "exclusief" or "inclusief"',
    list: "must be a list",
    object: "must be an object",
    "one-kind-of-amount": "names amount, or debit and credit; not both",
    "words-of-the-workbook": "destination, kind, cost type, year rule or VAT basis is no word that the workbook knows",
  },
};

/** The sentences of the command `import`, per language. */
export const importTexts: Readonly<Record<Language, ImportTexts>> = { nl, en };
