import { readEditedExpenditures } from "../../book/codec/read-expenditures";
import { partTables } from "../../book/codec/part-tables";
import { schemaVersion } from "../../book/schema-version";
import type { BookEngine } from "../../rules/book-engine";
import { createBookEngine } from "../../rules/create-book-engine";
import { explainedFindings } from "../../rules/explanations/explained-findings";
import type { Assessment } from "../../rules/model/assessment";
import { reportableYears } from "../../rules/report/reportable-years";
import { yearCalendar } from "../../rules/years/year-calendar";
import { yearStandings } from "../../rules/years/year-standings";
import type { WorkbookChange } from "../ports/workbook-change";
import type { OpenBook } from "../session-state";
import type { StandingBook } from "./read-open-book";

const followed: ReadonlySet<string> = new Set([...Object.values(partTables), "tblBoek"]);

/** What a change asks of the pane: nothing, that it shows the book anew, or that everything is read again. */
export type Consequence = "nothing" | "show" | "read-again";

/** A book with its running checks and totals, kept up to date from what an edit's one read brought. */
export class LiveBook {
  readonly #standing: StandingBook;
  readonly #engine: BookEngine;
  #tableRows: number | null = null;

  constructor(standing: StandingBook, law: Omit<Assessment, "scheme">) {
    this.#standing = standing;
    this.#engine = createBookEngine({ ...law, scheme: standing.scheme }, standing.book);
  }

  /** Takes an edit in, where it can without looking at anything else. */
  take(change: WorkbookChange): Consequence {
    if (change.is === "structure") {
      return "read-again";
    }
    if (change.table !== partTables.expenditures) {
      return followed.has(change.table) ? "read-again" : "nothing";
    }
    const shrunk = this.#tableRows !== null && change.rowCount < this.#tableRows;
    this.#tableRows = change.rowCount;
    const known = this.#engine.book().expenditures.length;
    if (shrunk || change.rowCount < known || change.firstRow > known) {
      return "read-again";
    }
    const edited = readEditedExpenditures(change.edited);
    this.#engine.editExpenditures(edited.map((expenditure, index) => ({ row: change.firstRow + index, expenditure })));
    return "show";
  }

  /** The book as the pane shows it. */
  state(live: boolean): OpenBook {
    const { scheme, municipality, who, version } = this.#standing;
    const book = this.#engine.book();
    const view = this.#engine.view();
    const findings = this.#engine.findings();
    return {
      is: "open",
      book,
      scheme,
      municipality,
      who,
      outdated: version < schemaVersion,
      live,
      totals: this.#engine.totals(),
      findings,
      explained: explainedFindings(findings, book.explanations),
      view,
      years: yearStandings(view),
      reportableYears: reportableYears(view),
      calendar: yearCalendar(view),
    };
  }
}
