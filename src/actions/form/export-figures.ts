import { figuresText } from "../../book/form/figures-text";
import { journalActions } from "../../book/journal-words";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { runAction } from "../running/run-action";
import type { ExportedFigures } from "./annex-session";
import type { FormTools } from "./form-tools";
import { ownFigures } from "./own-figures";

/** Makes the file with the figures of a year; the journal says which figures left the book. */
export async function exportFigures(tools: FormTools, year: number): Promise<Outcome<ExportedFigures>> {
  const figures = ownFigures(tools, year);
  if (!figures.ok || tools.open === null) {
    return figures.ok ? refuse({ code: "no-book", facts: {} }) : figures;
  }
  const { code, status, seal, figures: all } = figures.value;
  const amounts = all.flatMap((figure) => (figure.kind === "amount" && figure.euros !== null ? [`${figure.code} = ${figure.euros}`] : []));
  const note = `cijfers ${code} ${year}, ${status}${seal === "" ? "" : `, zegel ${seal}`}: ${amounts.join("; ")}`;
  const written = { rows: all.length, cents: 0 };
  const plan = { who: tools.open.who, what: journalActions.figures, table: "", ...written, note } as const;
  const outcome = await runAction(tools, plan, [], () => Promise.resolve(written));
  return outcome.ok ? { ok: true, value: { name: `bestedingsboek-cijfers-${code.toLowerCase()}-${year}.json`, text: figuresText(figures.value) } } : outcome;
}
