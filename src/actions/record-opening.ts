import { journalActions } from "../book/journal-words";
import { reportedYears } from "../rules/years/reported-years";
import type { ActionTools } from "./action-tools";
import type { OpeningDraft } from "./drafts/opening-draft";
import { FieldReader } from "./fields/field-reader";
import { textLimits } from "./fields/text-limits";
import { partCells } from "./ledger/part-cells";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { appendUnderJournal } from "./running/append-under-journal";
import type { OpenBook } from "./session-state";

const amounts = ["received", "spent", "transferredIn", "transferredOut", "repaid", "balance"] as const;

/**
 * Adds the figures of a year before the book began to tblOpening: they stand for the year's rows, so a year that is reported already or
 * has spending takes none. At least one amount is asked; a year in which nothing happened is entered as 0.
 */
export async function recordOpening(tools: ActionTools, open: OpenBook, draft: OpeningDraft): Promise<Outcome<null>> {
  if (open.outdated) {
    return refuse({ code: "book-outdated", facts: {} });
  }
  const reader = new FieldReader<keyof OpeningDraft>();
  reader.require("year", draft.year);
  reader.require("source", draft.source);
  const year = reader.year("year", draft.year);
  const read = {
    received: reader.amount("received", draft.received),
    spent: reader.amount("spent", draft.spent),
    transferredIn: reader.amount("transferredIn", draft.transferredIn),
    transferredOut: reader.amount("transferredOut", draft.transferredOut),
    repaid: reader.amount("repaid", draft.repaid),
    balance: reader.amount("balance", draft.balance),
  };
  const source = reader.text("source", draft.source, textLimits.short);
  if (amounts.every((field) => draft[field].trim() === "")) {
    reader.report("spent", "required", "");
  }
  if (year !== null && isTaken(open, year)) {
    reader.report("year", "taken", draft.year);
  }
  if (year !== null && (year < open.scheme.firstYear || year > open.scheme.lastYear)) {
    reader.report("year", "unknown-choice", draft.year);
  }
  if (year === null || reader.problems().length > 0) {
    return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
  }
  const row = partCells("openings", { year, ...read, source }, tools.newId());
  return appendUnderJournal(tools, { who: open.who, what: journalActions.opening, table: "tblOpening", rows: [row], cents: 0, note: `${year}: ${source}` });
}

function isTaken({ book, totals }: OpenBook, year: number): boolean {
  return reportedYears({ book }).has(year) || totals.cells.some((cell) => cell.year === year);
}
