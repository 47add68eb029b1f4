import type { CountedTotals } from "../../ledger/model/ledger-survey";
import type { ImportPlan, LineSum } from "../../ledger/model/import-plan";
import { importTexts } from "../../messages/cli/import-texts";
import { formatCount } from "../../messages/format/format-count";
import { formatEuros } from "../../messages/format/format-euros";
import type { Language } from "../../messages/language";
import { lineCount } from "../../messages/ledger-texts/line-count";
import { openedLedgerText } from "../../messages/ledger-texts/opened-ledger-text";
import { rejectedLineText } from "../../messages/ledger-texts/rejected-line-text";
import { waitingReasonTexts } from "../../messages/ledger-texts/waiting-reason-texts";
import { declaredMatches } from "../../ledger/declared-matches";
import type { ImportedFile } from "./imported-file";
import { linesPerKey } from "./lines-per-key";
import { questionText } from "./question-text";

/** So many rejected lines are said one by one; the JSON has them all. */
const said = 20;

/** Returns an export in sentences: what it is, the question that it leaves or its outcome, and the lines that were rejected. */
export function importLines({ source, opened, plan }: ImportedFile, language: Language): string[] {
  const what = opened.is === "table" ? openedLedgerText({ is: "tables", tables: [opened.table] }, 0, language) : openedLedgerText(opened, 0, language);
  const questions = opened.is === "table" ? opened.recognised.questions : [];
  return [`${source}: ${what}`, ...questions.map((question) => `  ${questionText(question, language)}`), ...(plan === null ? [] : planLines(plan, language))];
}

function planLines(plan: ImportPlan, language: Language): string[] {
  const texts = importTexts[language];
  const sum = ({ lines, cents }: LineSum): string => `${lineCount(lines, language)}, ${formatEuros(cents, language)}`;
  const totals = ({ lines, debit, credit }: CountedTotals): string => texts.totals(lineCount(lines, language), formatEuros(debit, language), formatEuros(credit, language));
  const part = (name: keyof typeof texts.parts): string => `    ${texts.parts[name]}: ${sum(plan[name])}`;
  const { declared, opening, rejected, leftOut } = plan;
  const waiting = linesPerKey(plan.lines, ({ outcome }) => (outcome.is === "waiting" ? outcome.why : null));
  return [
    `  ${texts.read}: ${sum(plan.read)}`,
    part("unselected"),
    part("assigned"),
    ...(plan.assigned.lines === 0 ? [] : (["spending", "excepted", "income"] as const).map((one) => `  ${part(one)}`)),
    part("waiting"),
    ...[...waiting].map(([why, value]) => `      ${waitingReasonTexts[language][why].title}: ${sum(value)}`),
    part("duplicate"),
    ...(opening === null ? [] : [`  ${texts.opening(totals(opening))}`, ...(opening.differing ?? []).map((other) => `    ${texts.openingDiffers(other.part, totals(other))}`)]),
    ...(leftOut.length === 0 ? [] : [`  ${texts.leftOut(lineCount(leftOut.length, language))}`]),
    ...(declared === null ? [] : [`  ${declaredMatches(declared) ? texts.declaredMatches(totals(declared.counted)) : texts.declaredDiffers(declaredText(declared, language), totals(declared.counted))}`]),
    ...(rejected.length === 0 ? [] : [`  ${texts.rejected}: ${lineCount(rejected.length, language)}`]),
    ...rejected.slice(0, said).map((line) => `    ${rejectedLineText(line, language)}`),
    ...(rejected.length > said ? [`    ${texts.more(formatCount(rejected.length - said, language))}`] : []),
  ];
}

function declaredText({ lines, debit, credit }: NonNullable<ImportPlan["declared"]>, language: Language): string {
  const { unsaid, totals } = importTexts[language];
  return totals(lines === null ? unsaid : lineCount(lines, language), debit === null ? unsaid : formatEuros(debit, language), credit === null ? unsaid : formatEuros(credit, language));
}
