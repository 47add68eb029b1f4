import { formTexts, type FormText } from "../../book/form/form-texts";
import { keepsFromFilling } from "../../book/form/form-problem";
import { readAnnexForm } from "../../book/form/read-annex-form";
import { journalActions } from "../../book/journal-words";
import type { IndicatorText } from "../../rules/model/indicator-text";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { appendUnderJournal } from "../running/append-under-journal";
import { catchRefusal } from "../running/run-action";
import type { TakenTexts } from "./annex-session";
import type { FormTools } from "./form-tools";

/**
 * Puts the wordings of a form in tblIndicatorTekst, under the year that the form names. The last row of an indicator counts, so that a
 * later form replaces an earlier one; what the book has so already is not added again.
 */
export function takeTexts(tools: FormTools, sheet: string): Promise<Outcome<TakenTexts>> {
  return catchRefusal<TakenTexts>(async () => {
    const { open, workbook } = tools;
    if (open === null) {
      return refuse({ code: "no-book", facts: {} });
    }
    const grid = await workbook.readFormSheet(sheet);
    if (grid === null) {
      return refuse({ code: "form-missing", facts: { sheet } });
    }
    const form = readAnnexForm(grid, [open.scheme.code]);
    const absent = form.schemes.length === 0 && form.problems.length === 0 ? [{ is: "code-absent", code: open.scheme.code } as const] : [];
    const problems = [...form.problems.filter((problem) => keepsFromFilling(problem) || form.year === null), ...absent];
    if (problems.length > 0 || form.year === null) {
      return refuse({ code: "form-unfit", facts: { sheet, problems } });
    }
    const texts = formTexts(form, form.year);
    return keep(tools, form.year, open.who, texts, texts.filter((text) => !isKnown(open.book.indicatorTexts, text)));
  });
}

async function keep(tools: FormTools, year: number, who: string, texts: readonly FormText[], fresh: readonly FormText[]): Promise<Outcome<TakenTexts>> {
  const taken = { year, taken: fresh.length, known: texts.length - fresh.length };
  if (fresh.length === 0) {
    return { ok: true, value: taken };
  }
  const rows = fresh.map(({ indicator, text, control, source }) => ({
    Jaar: year,
    Indicator: indicator,
    Tekst: text,
    "Aard controle": control,
    Herkomst: source,
    "Rij-id": tools.newId(),
  }));
  const note = `${fresh.map(({ indicator }) => indicator).join(", ")} uit: ${fresh[0]?.source ?? ""}`;
  const outcome = await appendUnderJournal(tools, { who, what: journalActions.formTexts, table: "tblIndicatorTekst", rows, cents: 0, note });
  return outcome.ok ? { ok: true, value: taken } : outcome;
}

/** Whether the wording that counts for an indicator of a year is this one. */
function isKnown(rows: readonly IndicatorText[], { year, indicator, text, control }: FormText): boolean {
  const last = rows.filter((row) => row.year === year && row.indicator.trim().toLowerCase() === indicator.toLowerCase()).at(-1);
  return last?.text === text && last.control === control;
}
