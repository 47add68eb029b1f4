import { deepStrictEqual, strictEqual } from "node:assert";
import { readAuditfile } from "../../../src/ledger/auditfile/read-auditfile";
import { surveyAuditfile } from "../../../src/ledger/auditfile/survey-auditfile";
import { UnreadableAuditfile } from "../../../src/ledger/auditfile/unreadable-auditfile";
import type { ByteSource } from "../../../src/ledger/model/byte-source";
import type { LedgerReading } from "../../../src/ledger/model/ledger-reading";
import type { DimensionValue, LedgerSurvey } from "../../../src/ledger/model/ledger-survey";
import type { Selection } from "../../../src/ledger/model/selection";
import type { SourceTable } from "../../../src/ledger/model/source-table";
import { openLedgerParts } from "../../../src/ledger/open-ledger-parts";
import { planImport } from "../../../src/ledger/plan/plan-import";
import { readLedgerTable } from "../../../src/ledger/table/read-ledger-table";
import { recogniseColumns } from "../../../src/ledger/table/recognise-columns";
import { surveyTable } from "../../../src/ledger/table/survey-table";
import { contextOf, zomerschool } from "../plan/import-into";

/** What became of a file: refused with a reason, left with a question, or read with so many lines and cents. */
export type Judged = { readonly is: "refused"; readonly why: string } | { readonly is: "question" } | { readonly is: "read"; readonly lines: number; readonly cents: number; readonly all: number };

const everything: Selection = { projects: [], costCentres: [], accounts: [] };
const context = contextOf({ assignments: [zomerschool] });

/**
 * Reads a file, or its parts, as the import does, and holds that nothing of it is lost: every record is a line, unselected, of the opening balance or
 * rejected, and lines and cents add up, in the survey, in the reading, in a reading of one account, and in the plan.
 * @throws AssertionError where they do not; whatever else is thrown is a crash.
 */
export async function judgeReading(first: ByteSource, ...further: readonly ByteSource[]): Promise<Judged> {
  const { source, opened } = await openLedgerParts(first, further);
  if (opened.is === "unreadable") {
    return { is: "refused", why: opened.reason.why };
  }
  if (opened.is === "auditfile") {
    return judgeAuditfile(source);
  }
  const all = opened.tables.map(judgeTable);
  return all.find(({ is }) => is === "read") ?? all[0] ?? { is: "refused", why: "no-table" };
}

async function judgeAuditfile(source: ByteSource): Promise<Judged> {
  try {
    const survey = await surveyAuditfile(source);
    const read = (selection: Selection): Promise<LedgerReading> => readAuditfile(source, selection);
    return judgeSums(survey, await read(everything), await read({ ...everything, accounts: survey.accounts.slice(0, 1).map(({ code }) => code) }));
  } catch (problem) {
    if (problem instanceof UnreadableAuditfile) {
      return { is: "refused", why: problem.why };
    }
    throw problem;
  }
}

function judgeTable(table: SourceTable): Judged {
  const { mapping, questions } = recogniseColumns(table, []);
  if (questions.length > 0) {
    return { is: "question" };
  }
  const survey = surveyTable(table, mapping);
  strictEqual(survey.counted.lines + (survey.opening?.lines ?? 0) + survey.rejected.length, table.records.length + table.rejected.length, "every record is somewhere");
  const read = (selection: Selection): LedgerReading => readLedgerTable(table, mapping, selection);
  return judgeSums(survey, read(everything), read({ ...everything, accounts: survey.accounts.slice(0, 1).map(({ code }) => code) }));
}

function judgeSums(survey: LedgerSurvey, whole: LedgerReading, ofAccount: LedgerReading): Judged {
  const { lines, debit, credit } = survey.counted;
  const counted = { lines, cents: debit - credit };
  deepStrictEqual(sumOf(survey.accounts), counted, "the accounts of the survey are the file");
  for (const reading of [whole, ofAccount]) {
    deepStrictEqual(reading.counted, survey.counted, "the reading counts what the survey counted");
    deepStrictEqual(reading.rejected, survey.rejected, "the reading rejects what the survey rejected");
    const unselected = sumOf(reading.unselected);
    const selected = reading.lines.reduce((sum, { amount }) => sum + amount, 0);
    deepStrictEqual({ lines: reading.lines.length + unselected.lines, cents: selected + unselected.cents }, counted, "what is selected and what is not are the file");
  }
  const { read, ...plan } = planImport(ofAccount, context).plan;
  const parts = [plan.unselected, plan.assigned, plan.waiting, plan.duplicate];
  deepStrictEqual(sumOf(parts), counted, "the plan is the file");
  deepStrictEqual({ ...read }, counted, "the plan read the file");
  return { is: "read", ...counted, all: lines + (survey.opening?.lines ?? 0) + survey.rejected.length };
}

function sumOf(values: readonly Pick<DimensionValue, "lines" | "cents">[]): { readonly lines: number; readonly cents: number } {
  return values.reduce<{ readonly lines: number; readonly cents: number }>((sum, { lines, cents }) => ({ lines: sum.lines + lines, cents: sum.cents + cents }), { lines: 0, cents: 0 });
}
