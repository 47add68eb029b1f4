import type { ImportedLedger, LedgerSession } from "../../src/actions/ledger/ledger-session";
import type { LedgerDraft } from "../../src/actions/ledger/ledger-draft";
import { tryRule } from "../../src/actions/ledger/try-rule";
import type { Outcome } from "../../src/actions/outcome";
import type { LedgerReading } from "../../src/ledger/model/ledger-reading";
import type { LedgerSurvey } from "../../src/ledger/model/ledger-survey";
import type { Selection } from "../../src/ledger/model/selection";
import type { SourceTable } from "../../src/ledger/model/source-table";
import { planImport } from "../../src/ledger/plan/plan-import";
import { readLedgerTable } from "../../src/ledger/table/read-ledger-table";
import { recogniseColumns } from "../../src/ledger/table/recognise-columns";
import { recognisedUnder } from "../../src/ledger/table/recognised-under";
import { surveyTable } from "../../src/ledger/table/survey-table";
import type { Book } from "../../src/rules/model/book";
import { cents } from "../../src/rules/money/cents";
import { assessedOn } from "../rules/books/d14";
import { row } from "../rules/years/view-of";

/** What the pane sent that writes, or would. */
export type SentToLedger =
  | { readonly is: "rule"; readonly criteria: Parameters<LedgerSession["addRule"]>[0]; readonly assignment: Parameters<LedgerSession["addRule"]>[1] }
  | { readonly is: "import"; readonly selection: Selection; readonly decided: number }
  | { readonly is: "undo"; readonly importId: string };

/** The import of one ledger as a test scripts it: reading, surveying and planning are the program's own, and what writes is only noted. */
export interface ScriptedLedger extends LedgerSession {
  readonly sent: readonly SentToLedger[];
}

interface Script {
  readonly name?: string;
  /** Keeps the writing where it is until the test lets it go on. */
  readonly write?: (progress: Parameters<LedgerSession["importLedger"]>[3]) => Promise<void>;
  readonly answers?: Partial<LedgerSession>;
}

const importId = "import-0123456789abcdef0123";

export const imported: ImportedLedger = { importId, lines: 4, spendingRows: 3, spending: cents(130000), waiting: 1 };

function ok<Value>(value: Value): Promise<Outcome<Value>> {
  return Promise.resolve({ ok: true, value });
}

function draftOf(name: string, opened: LedgerDraft["opened"], rest: Partial<LedgerDraft>): LedgerDraft {
  return { source: null, name, hash: "0123456789abcdef", importId, unfinished: [], known: false, opened, table: 0, recognised: null, sourceName: "Export", vatBasis: null, survey: null, ...rest };
}

/** Returns the import of a file that holds this table, into the book as given. */
export function ledgerOfTable(table: SourceTable, book: Book, script: Script = {}): ScriptedLedger {
  const survey = (draft: LedgerDraft): LedgerDraft => ({
    ...draft,
    survey: draft.recognised === null || draft.recognised.questions.length > 0 ? null : surveyTable(table, draft.recognised.mapping),
  });
  const open = (name: string): LedgerDraft => survey(draftOf(name, { is: "tables", tables: [table] }, { recognised: recogniseColumns(table, []) }));
  const read = ({ recognised }: LedgerDraft, selection: Selection): LedgerReading => {
    if (recognised === null) {
      throw new Error("A table has columns.");
    }
    return readLedgerTable(table, recognised.mapping, selection);
  };
  return {
    ...ledgerOf(book, script, open, read),
    changeDraft: (draft, { mapping, ...change }) => ok(survey({ ...draft, ...change, recognised: mapping === undefined ? draft.recognised : recognisedUnder(table, mapping, () => null) })),
    ...script.answers,
  };
}

/** Returns the import of an auditfile with this survey and reading. */
export function ledgerOfAuditfile(survey: LedgerSurvey, reading: LedgerReading, book: Book, script: Script = {}): ScriptedLedger {
  const opened: LedgerDraft["opened"] = { is: "auditfile", version: "3.2", software: "Boekhoudpakket", part: null };
  return { ...ledgerOf(book, script, (name) => draftOf(name, opened, { survey }), () => reading), ...script.answers };
}

function ledgerOf(book: Book, script: Script, open: (name: string) => LedgerDraft, read: (draft: LedgerDraft, selection: Selection) => LedgerReading): ScriptedLedger {
  const sent: SentToLedger[] = [];
  const rules: Book["assignments"][number][] = [...book.assignments];
  return {
    sent,
    openLedger: ({ name }) => ok(open(name)),
    openSelection: () => ok(open(script.name ?? "Blad1!A1:H5")),
    changeDraft: (draft, change) => ok({ ...draft, vatBasis: change.vatBasis ?? null }),
    planLedger: (draft, { selection, decisions }) => ok(planImport(read(draft, selection), { assessment: assessedOn(), book: { ...book, assignments: rules }, decisions, vatBasis: draft.vatBasis }).plan),
    tryRule,
    addRule: (criteria, assignment) => {
      sent.push({ is: "rule", criteria, assignment });
      rules.push(row<"assignments">("assignments", { rowId: `rule-${rules.length}`, ...criteria, ...assignment }));
      return ok(null);
    },
    importLedger: async (_draft, { selection, decisions }, _agreed, progress) => {
      sent.push({ is: "import", selection, decided: decisions.size });
      await script.write?.(progress);
      return progress.cancelled() ? { ok: false, refusal: { code: "cancelled", facts: {} } } : { ok: true, value: imported };
    },
    undoImport: (id) => {
      sent.push({ is: "undo", importId: id });
      return ok({ rows: 4 });
    },
    imports: () => [],
  };
}
