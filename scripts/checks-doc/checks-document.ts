import { allocationTextsEn } from "../../src/messages/findings/allocation-texts-en";
import { entryTextsEn } from "../../src/messages/findings/entry-texts-en";
import { findingTextsEn } from "../../src/messages/findings/finding-texts-en";
import { findingTextsNl } from "../../src/messages/findings/finding-texts-nl";
import type { FindingTexts } from "../../src/messages/findings/finding-texts";
import { findingTitles } from "../../src/messages/findings/finding-titles";
import { importTextsEn } from "../../src/messages/findings/import-texts-en";
import { measureTextsEn } from "../../src/messages/findings/measure-texts-en";
import { sealTextsEn } from "../../src/messages/findings/seal-texts-en";
import { spendingTextsEn } from "../../src/messages/findings/spending-texts-en";
import { subsidyTextsEn } from "../../src/messages/findings/subsidy-texts-en";
import { transferTextsEn } from "../../src/messages/findings/transfer-texts-en";
import { yearTextsEn } from "../../src/messages/findings/year-texts-en";
import type { Language } from "../../src/messages/language";
import { severityWords } from "../../src/messages/severity-words";
import type { Check } from "../../src/rules/checks/check";
import { checks } from "../../src/rules/checks/registry";
import type { FindingCode } from "../../src/rules/model/finding";
import { everyFinding } from "../../tests/messages/every-finding";
import { looksAt } from "./looks-at";

const introduction = `# Checks

Every check that a book goes through, as \`src/rules/checks/registry.ts\` lists them. This page is written by
\`npx tsx scripts/write-checks-doc.ts\`; a test fails when it is not what the script would write.

A check has one of three shapes: *row* judges one row by itself, *key* all rows that share something, *book* the book as a whole by its
totals and small tables. An *error* cannot be accounted for like this, a *warning* is probably wrong, a *note* asks for a decision. The
examples are invented; names of sheets, columns and choices are Dutch in both languages, as they stand in the workbook.
`;

const chapters: readonly (readonly [string, Partial<FindingTexts>])[] = [
  ["Cells and rows of any table", entryTextsEn],
  ["Spending", spendingTextsEn],
  ["Measures, budgets and the whole", measureTextsEn],
  ["Subsidies", subsidyTextsEn],
  ["Transfers", transferTextsEn],
  ["Decisions", allocationTextsEn],
  ["Years", yearTextsEn],
  ["Rows of checked and adopted years", sealTextsEn],
  ["Import of a ledger", importTextsEn],
];

/** Returns docs/checks.md: every check with its code, what it looks at, its severity, and what it says of an example in both languages. */
export function checksDocument(): string {
  return [introduction, ...chapters.map(([title, texts]) => chapter(title, Object.keys(texts) as FindingCode[]))].join("\n");
}

function chapter(title: string, codes: readonly FindingCode[]): string {
  const rows = codes.flatMap((code) => {
    const own = (checks as readonly Check[]).filter((check) => check.code === code);
    return own.length === 0 ? [] : [`| \`${code}\` | ${looksAt(own)} | ${severities(own)} | ${said(code, "en")} | ${said(code, "nl")} |`];
  });
  return [`## ${title}`, "", "| code | looks at | severity | in English | in Dutch |", "| --- | --- | --- | --- | --- |", ...rows, ""].join("\n");
}

function severities(own: readonly Check[]): string {
  return [...new Set(own.map(({ severity }) => severityWords.en[severity]))].join(", ");
}

function said(code: FindingCode, language: Language): string {
  const { what, todo } = example(code, language === "nl" ? findingTextsNl : findingTextsEn);
  return `**${findingTitles[language][code]}**<br>${cell(what)}<br>*${cell(todo)}*`;
}

function example<Code extends FindingCode>(code: Code, texts: FindingTexts): ReturnType<FindingTexts[Code]> {
  return texts[code](everyFinding[code], exampleColumns[code] ?? "Bedrag") as ReturnType<FindingTexts[Code]>;
}

const exampleColumns: Partial<Record<FindingCode, string>> = {
  "cell-unreadable": "Boekdatum",
  "choice-unknown": "Aard",
  "opening-year-has-rows": "Besteed",
  "year-status-incomplete": "Vastgesteld op",
};

/** A no-break space is invisible in a text file, and a bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("|", "\\|");
}
