import { journalActions } from "../book/journal-words";
import { serial } from "../book/serial";
import { eurosFromCents } from "../rules/money/euros-from-cents";
import { findMunicipality } from "../rules/municipalities/find-municipality";
import { successorsOf } from "../rules/municipalities/successors-of";
import type { ActionTools } from "./action-tools";
import type { AllocationDraft } from "./drafts/allocation-draft";
import { FieldReader } from "./fields/field-reader";
import { textLimits } from "./fields/text-limits";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { appendUnderJournal } from "./running/append-under-journal";
import type { OpenBook } from "./session-state";

/**
 * Adds a decision to tblToekenning. One to a predecessor names it; one that revises an earlier decision names that one's reference, which
 * must stand in the table.
 */
export async function recordAllocation(tools: ActionTools, open: OpenBook, draft: AllocationDraft): Promise<Outcome<null>> {
  if (open.outdated) {
    return refuse({ code: "book-outdated", facts: {} });
  }
  const reader = new FieldReader<keyof AllocationDraft>();
  reader.require("reference", draft.reference);
  reader.require("amount", draft.amount);
  const reference = reader.text("reference", draft.reference, textLimits.short);
  const decidedOn = reader.date("decidedOn", draft.decidedOn);
  const amount = reader.amount("amount", draft.amount);
  const pupils = reader.whole("pupils", draft.pupils);
  const score = reader.decimal("score", draft.score);
  const municipality = predecessorCode(reader, open, draft.municipality);
  const replaces = replacedReference(reader, open, draft.replaces, reference);
  const note = reader.text("note", draft.note, textLimits.long);
  if (amount === null || reader.problems().length > 0) {
    return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
  }
  const row = {
    Kenmerk: reference,
    Datum: decidedOn === null ? "" : serial(decidedOn),
    Bedrag: eurosFromCents(amount),
    Leerlingen: pupils ?? "",
    Achterstandsscore: score ?? "",
    Gemeente: municipality,
    Vervangt: replaces,
    Toelichting: note,
    "Rij-id": tools.newId(),
  };
  return appendUnderJournal(tools, { who: open.who, what: journalActions.allocation, table: "tblToekenning", rows: [row], cents: amount, note: reference });
}

/** The code of a municipality that became part of the book's own; empty for the book's own. */
function predecessorCode(reader: FieldReader<keyof AllocationDraft>, { view, municipality: own }: OpenBook, typed: string): string {
  if (typed.trim() === "") {
    return "";
  }
  const named = findMunicipality(view.municipalities, typed);
  if (named?.code === own.code) {
    return "";
  }
  const isPredecessor = named !== null && successorsOf(view.municipalities, named.code, view.today).some(({ code }) => code === own.code);
  if (isPredecessor) {
    return named.code;
  }
  reader.report("municipality", "unknown-choice", typed);
  return "";
}

/** The reference as the table has it. */
function replacedReference(reader: FieldReader<keyof AllocationDraft>, { book }: OpenBook, typed: string, reference: string): string {
  const sought = typed.trim().toLowerCase();
  if (sought === "") {
    return "";
  }
  const found = book.allocations.find((row) => row.reference.trim().toLowerCase() === sought);
  if (found !== undefined && sought !== reference.toLowerCase()) {
    return found.reference;
  }
  reader.report("replaces", "unknown-choice", typed);
  return "";
}
