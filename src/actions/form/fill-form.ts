import type { FillEntry } from "../../book/form/form-fill";
import { cellsToFill } from "../../book/form/plan-form-fill";
import { journalActions } from "../../book/journal-words";
import type { Outcome } from "../outcome";
import type { FormWrite } from "../ports/form-port";
import { refuse } from "../refuse";
import { catchRefusal, runAction } from "../running/run-action";
import type { Filled, FillPlan } from "./annex-session";
import { fillNote } from "./fill-note";
import type { FormTools } from "./form-tools";
import { planFill } from "./plan-fill";

/** Fills the form as agreed. In a book the journal says what was written; in the official workbook the figures are all that is left behind. */
export function fillForm(tools: FormTools, agreed: FillPlan, leave: readonly string[]): Promise<Outcome<Filled>> {
  return catchRefusal<Filled>(async () => {
    const now = await planFill(tools, agreed.sheet, agreed.from);
    if (!now.ok) {
      return now;
    }
    if (!samePlan(agreed.fill.entries, now.value.fill.entries)) {
      return refuse({ code: "form-changed", facts: { sheet: agreed.sheet } });
    }
    const cells = cellsToFill(now.value.fill).filter(({ address }) => !leave.includes(address));
    const written = tools.open === null || cells.length === 0 ? await write(tools, agreed.sheet, cells) : await writeUnderJournal(tools, tools.open.who, now.value, cells);
    if (!written.ok) {
      return written;
    }
    const untouched = now.value.fill.entries.filter(({ is }) => is === "same").length + leave.length;
    return { ok: true, value: { written: cells.length, untouched, journaled: tools.open !== null && cells.length > 0 } };
  });
}

/** Both were made by the same function from a sheet and figures, so that equal entries have equal text. */
function samePlan(one: readonly FillEntry[], other: readonly FillEntry[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function writeUnderJournal(tools: FormTools, who: string, { sheet, fill }: FillPlan, cells: readonly FillEntry[]): Promise<Outcome<null>> {
  const cents = cells.reduce((sum, { next }) => sum + (typeof next === "number" ? next * 100 : 0), 0);
  const plan = { who, what: journalActions.form, table: "", rows: cells.length, cents, note: fillNote(sheet, fill.figures, cells) } as const;
  const outcomes: Outcome<null>[] = [];
  const ran = await runAction(tools, plan, [], async () => {
    const outcome = await write(tools, sheet, cells);
    outcomes.push(outcome);
    // Rows that were not written make the journal say that the filling failed.
    return { rows: outcome.ok ? cells.length : 0, cents };
  });
  return outcomes.find(({ ok }) => !ok) ?? ran;
}

async function write({ workbook }: FormTools, sheet: string, cells: readonly FillEntry[]): Promise<Outcome<null>> {
  const writes = cells.flatMap(({ place, next, quoted }): FormWrite[] => (place === null || next === null ? [] : [{ place, value: quoted ? `'${next}` : next }]));
  const found = writes.length === 0 ? [] : await workbook.writeFormCells(sheet, writes);
  const compared = cells.map(({ address, code, next }, at) => ({ address, indicator: code, expected: next, found: found[at] ?? "" }));
  const differing = compared.filter((cell) => cell.found !== cell.expected).map((cell) => ({ ...cell, expected: String(cell.expected), found: String(cell.found) }));
  return differing.length === 0 ? { ok: true, value: null } : refuse({ code: "form-cells-differ", facts: { sheet, cells: differing } });
}
