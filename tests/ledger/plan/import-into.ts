import type { Assignment } from "../../../src/ledger/model/assignment";
import type { ImportPlan } from "../../../src/ledger/model/import-plan";
import type { LedgerLine } from "../../../src/ledger/model/ledger-line";
import type { LineDecision } from "../../../src/ledger/model/line-decision";
import type { PlanContext } from "../../../src/ledger/plan/plan-context";
import { planImport } from "../../../src/ledger/plan/plan-import";
import type { PlannedRows } from "../../../src/ledger/plan/planned-rows";
import { rowsOfPlan } from "../../../src/ledger/plan/rows-of-plan";
import type { Book } from "../../../src/rules/model/book";
import { assessedOn } from "../../rules/books/d14";
import { emptyBook } from "../../rules/books/rows";
import { row } from "../../rules/years/view-of";
import { readingOf } from "../ledger-line";

export const measures: Book["measures"] = [
  row<"measures">("measures", { rowId: "m1", name: "Zomerschool", purpose: "P1" }),
  row<"measures">("measures", { rowId: "m2", name: "Schoolmaatschappelijk werk", purpose: "P3", labels: "smw" }),
  row<"measures">("measures", { rowId: "m3", name: "Tijdelijke huur", purpose: "S1" }),
  row<"measures">("measures", { rowId: "m4", name: "Ambtelijke capaciteit", purpose: "S2" }),
];

export const spend: Assignment = { destination: "besteding", measure: "Zomerschool", kind: "", costType: "", subsidy: "", yearRule: "boekjaar", vatBasis: "", reason: "" };
export const except: Assignment = { ...spend, destination: "uitzonderen", measure: "", reason: "hoort niet bij de uitkering" };
export const recognise: Assignment = { ...spend, destination: "baten", measure: "" };

export const undecided: LineDecision = { assignment: null, split: null, paired: false, reverses: "", correctsYear: false };

/** A rule of tblToewijzing; only what is named is filled in. */
export function rule(cells: Readonly<Record<string, string>>): Book["assignments"][number] {
  return row<"assignments">("assignments", { rowId: "rule", ...cells });
}

/** Every cost on account 4300 is spent on the Zomerschool. */
export const zomerschool = rule({ account: "4300", measure: "Zomerschool" });

const assessment = assessedOn();

/** A book with the usual measures, planned on 1 February 2026 with a source without recoverable VAT, unless a test says otherwise. */
export function contextOf(parts: Partial<Book> = {}, choices: Partial<PlanContext> = {}): PlanContext {
  return { assessment, book: { ...emptyBook, measures, ...parts }, decisions: new Map(), vatBasis: "exclusief", ...choices };
}

/** An import as far as the rules go: the plan, its rows, and the book after it. */
export interface Imported {
  readonly plan: ImportPlan;
  readonly rows: PlannedRows;
  readonly book: Book;
}

let imports = 0;

/** Plans a file, and puts what it writes into the book as the workbook does. */
export function importInto(context: PlanContext, lines: readonly LedgerLine[], withoutWageNames = true): Imported {
  imports += 1;
  const importId = `import-${imports}`;
  const planned = planImport(readingOf(lines), context);
  const { plan } = planned;
  const rows = rowsOfPlan(planned, { importId, file: "grootboek.csv", withoutWageNames });
  const { book } = context;
  const made = (index: number): { readonly rowId: string; readonly unreadable: readonly never[] } => ({ rowId: `${importId}/${index}`, unreadable: [] });
  const settled = new Set(rows.settled);
  return {
    plan,
    rows,
    book: {
      ...book,
      expenditures: [...book.expenditures, ...rows.spending.map((cells, index) => ({ ...made(index), ...cells }))],
      importLines: [
        ...book.importLines.map((line) => (settled.has(line.sourceLine) && line.state === "wacht" ? { ...line, state: "verwerkt" } : line)),
        ...rows.importLines.map(({ why, ...cells }, index) => ({ ...made(index), ...cells, reason: why ?? cells.reason })),
      ],
      ledger: [...book.ledger, ...rows.ledgerFigures.map((cells, index) => ({ ...made(index), ...cells }))],
      imports: [...book.imports, ...rows.controlTotals.map((cells, index) => ({ ...made(index), ...cells }))],
    },
  };
}

/** The outcome of one line by itself. */
export function outcomeOf(line: LedgerLine, context: PlanContext): ImportPlan["lines"][number]["outcome"] {
  const planned = planImport(readingOf([line]), context).plan.lines[0];
  if (planned === undefined) {
    throw new Error("A plan has every line of its file.");
  }
  return planned.outcome;
}

/** The key under which a file's only line is planned. */
export function keyOf(line: LedgerLine, context: PlanContext): string {
  return planImport(readingOf([line]), context).plan.lines[0]?.key ?? "";
}

/** The context with a decision about this line. */
export function deciding(context: PlanContext, line: LedgerLine, decision: Partial<LineDecision>): PlanContext {
  return { ...context, decisions: new Map([...context.decisions, [keyOf(line, context), { ...undecided, ...decision }]]) };
}
