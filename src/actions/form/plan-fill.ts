import type { AnnexFigures } from "../../book/form/annex-figures";
import { keepsFromFilling } from "../../book/form/form-problem";
import { parseFigures } from "../../book/form/parse-figures";
import { planFormFill } from "../../book/form/plan-form-fill";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import { catchRefusal } from "../running/run-action";
import type { FiguresFrom, FillPlan } from "./annex-session";
import type { FormTools } from "./form-tools";
import { ownFigures } from "./own-figures";

/** Says what filling the form on a sheet would do; nothing is written. */
export function planFill(tools: FormTools, sheet: string, from: FiguresFrom): Promise<Outcome<FillPlan>> {
  return catchRefusal<FillPlan>(async () => {
    const figures = figuresFrom(tools, from);
    if (!figures.ok) {
      return figures;
    }
    const grid = await tools.workbook.readFormSheet(sheet);
    if (grid === null) {
      return refuse({ code: "form-missing", facts: { sheet } });
    }
    const fill = planFormFill(grid, figures.value);
    const problems = fill.problems.filter(keepsFromFilling);
    return problems.length > 0 ? refuse({ code: "form-unfit", facts: { sheet, problems } }) : { ok: true, value: { sheet, from, fill } };
  });
}

function figuresFrom(tools: FormTools, from: FiguresFrom): Outcome<AnnexFigures> {
  if (from.is === "year") {
    return ownFigures(tools, from.year);
  }
  const parsed = parseFigures(from.text);
  return parsed.ok ? { ok: true, value: parsed.figures } : refuse({ code: "figures-unreadable", facts: { problem: parsed.problem } });
}
