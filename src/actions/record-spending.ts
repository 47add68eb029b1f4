import { journalActions } from "../book/journal-words";
import type { Book } from "../rules/model/book";
import type { ActionTools } from "./action-tools";
import type { SpendingDraft } from "./drafts/spending-draft";
import { FieldReader } from "./fields/field-reader";
import { readSpending, type SpendingValues } from "./fields/read-spending";
import { spendingCells } from "./fields/spending-cells";
import type { SpendingField } from "./fields/spending-texts";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { appendUnderJournal } from "./running/append-under-journal";
import type { OpenBook } from "./session-state";

/**
 * Adds one cost to tblBesteding. The form asks more than a file does: year, measure, amount and a date on which the period can be
 * judged; a negative amount needs a kind that explains it.
 */
export async function recordSpending(tools: ActionTools, { book, who }: OpenBook, draft: SpendingDraft): Promise<Outcome<null>> {
  const reader = new FieldReader<SpendingField>();
  for (const field of ["year", "measure", "amount"] as const) {
    reader.require(field, draft[field]);
  }
  const values = readSpending(reader, { ...draft, evidence: "", group: "", refersTo: "" });
  const measure = namedMeasure(book, values.measure);
  if (measure === null && values.measure !== "") {
    reader.report("measure", "unknown-choice", values.measure);
  }
  reportDates(reader, draft, values);
  if (values.amount !== null && values.amount < 0 && (values.kind === "" || values.kind === "regulier")) {
    reader.report("amount", "negative-needs-kind", draft.amount);
  }
  if (values.amount === null || reader.problems().length > 0) {
    return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
  }
  const row = spendingCells({ ...values, measure: measure ?? "", kind: values.kind === "" ? "regulier" : values.kind }, tools.newId(), "");
  const note = [values.measure, values.document].filter((text) => text !== "").join(", ");
  return appendUnderJournal(tools, { who, what: journalActions.spending, table: "tblBesteding", rows: [row], cents: values.amount, note });
}

/** The name as the table of measures has it, or null. */
function namedMeasure(book: Book, name: string): string | null {
  return book.measures.find((measure) => measure.name.toLowerCase() === name.toLowerCase())?.name ?? null;
}

function reportDates(reader: FieldReader<SpendingField>, draft: SpendingDraft, { performedFrom, performedUntil }: SpendingValues): void {
  if (draft.performedFrom.trim() === "" && draft.performedUntil.trim() === "" && draft.bookedOn.trim() === "") {
    reader.report("bookedOn", "required", "");
  }
  if (performedFrom !== null && performedUntil !== null && performedUntil < performedFrom) {
    reader.report("performedUntil", "dates-reversed", draft.performedUntil);
  }
}
