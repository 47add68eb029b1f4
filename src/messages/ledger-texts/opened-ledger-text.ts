import type { OpenedLedger } from "../../ledger/model/opened-ledger";
import type { SourceTable } from "../../ledger/model/source-table";
import { formatCount } from "../format/format-count";
import type { Language } from "../language";
import { lineCount } from "./line-count";

const encodings = { "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252" } as const;

const delimiters = {
  nl: { ";": "puntkomma’s", ",": "komma’s", "\t": "tabs", "|": "verticale strepen" },
  en: { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "vertical bars" },
} as const;

const kinds = {
  nl: { text: () => "Tabel", sheet: (name: string) => `Tabel op het blad ${name}`, range: (name: string) => `Bereik ${name}` },
  en: { text: () => "Table", sheet: (name: string) => `Table on the sheet ${name}`, range: (name: string) => `Range ${name}` },
} as const;

function auditfileText({ version, software, part }: Extract<OpenedLedger, { readonly is: "auditfile" }>, language: Language): string {
  const maker = software === "" ? "" : language === "nl" ? ` van ${software}` : ` of ${software}`;
  const share = part === null ? "" : language === "nl" ? `, deel ${part.number} van ${part.of}` : `, part ${part.number} of ${part.of}`;
  const advice = part === null ? "" : language === "nl" ? " Kies alle delen tegelijk om ze samen in te lezen." : " Choose all parts at once to read them together.";
  return `${language === "nl" ? "Auditfile financieel" : "Financial auditfile"} ${version}${maker}${share}.${advice}`;
}

function tableText({ kind, name, records, headerLine, text }: SourceTable, language: Language): string {
  const lines = lineCount(records.length, language);
  const header = formatCount(headerLine, language);
  const begin = language === "nl" ? `${kinds.nl[kind](name)} met ${lines}; de kolomnamen staan op regel ${header}` : `${kinds.en[kind](name)} with ${lines}; the column names are on line ${header}`;
  return text === null ? `${begin}.` : `${begin}. ${encodings[text.encoding]}, ${language === "nl" ? "gescheiden door" : "separated by"} ${delimiters[language][text.delimiter]}.`;
}

/** Returns what a file turned out to be, with what an officer can check it by: "Tabel met 117 regels; de kolomnamen staan op regel 4. UTF-8, …". */
export function openedLedgerText(opened: Exclude<OpenedLedger, { readonly is: "unreadable" }>, table: number, language: Language): string {
  if (opened.is === "auditfile") {
    return auditfileText(opened, language);
  }
  const chosen = opened.tables[table];
  return chosen === undefined ? "" : tableText(chosen, language);
}
