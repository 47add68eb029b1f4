import type { ActionTools } from "../action-tools";
import type { LiveSession } from "../live/live-session";
import type { Outcome } from "../outcome";
import { refuse } from "../refuse";
import type { AnnexSession } from "./annex-session";
import type { FormTools } from "./form-tools";
import type * as UseCases from "./form-use-cases";

/**
 * Returns what fills the official form of one open workbook, with or without a book in it. Its use cases are loaded when the first of
 * them is asked for. What writes takes its turn with the other actions, and the workbook is read again after it.
 */
export function createAnnexSession(actionTools: ActionTools, live: LiveSession): AnnexSession {
  async function onWorkbook<Value>(work: (cases: typeof UseCases, tools: FormTools) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    const state = live.state();
    if (state.is === "unusable") {
      return refuse(state.refusal);
    }
    const cases = await import(/* webpackChunkName: "annex-form" */ "./form-use-cases");
    return work(cases, { ...actionTools, open: state.is === "open" ? state : null });
  }

  const inTurn: typeof onWorkbook = (work) => live.act(() => onWorkbook(work));

  return {
    findForms: () => onWorkbook((cases, tools) => cases.findForms(tools)),
    planFill: (sheet, from) => onWorkbook((cases, tools) => cases.planFill(tools, sheet, from)),
    fill: (plan, leave = []) => inTurn((cases, tools) => cases.fillForm(tools, plan, leave)),
    takeTexts: (sheet) => inTurn((cases, tools) => cases.takeTexts(tools, sheet)),
    exportFigures: (year) => inTurn((cases, tools) => cases.exportFigures(tools, year)),
  };
}
