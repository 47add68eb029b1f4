import type { OpenBook } from "../../src/actions/session-state";
import { createBookEngine } from "../../src/rules/create-book-engine";
import { explainedFindings } from "../../src/rules/explanations/explained-findings";
import type { Book } from "../../src/rules/model/book";
import { reportableYears } from "../../src/rules/report/reportable-years";
import { yearCalendar } from "../../src/rules/years/year-calendar";
import { yearStandings } from "../../src/rules/years/year-standings";
import { assessedOn } from "../rules/books/d14";
import { openBook } from "./open-book";
import type { ScriptedSession } from "./scripted-session";
import { button, press, showPane } from "./shown-pane";
// Loaded with the test, so that no test waits for it.
import "../../src/taskpane/annex/annex-panel";

/** The open book with these rows, as the session would show it on a day. */
export function opened(book: Book, today = "2026-02-01"): OpenBook {
  const engine = createBookEngine(assessedOn(today), book);
  const view = engine.view();
  const findings = engine.findings();
  return openBook({
    book: engine.book(),
    view,
    totals: engine.totals(),
    findings,
    explained: explainedFindings(findings, book.explanations),
    years: yearStandings(view),
    reportableYears: reportableYears(view),
    calendar: yearCalendar(view),
  });
}

// The first look at a whole book takes seconds on a machine with other work.
jest.setTimeout(30_000);

/** Shows the pane at the accountability. */
export async function toAnnex(session: ScriptedSession, language: "nl" | "en" = "nl"): Promise<HTMLElement> {
  const pane = await showPane(session, language);
  await press(button(pane, language === "nl" ? "Verantwoording" : "Accountability"));
  return pane;
}
