import { journalActions } from "../book/journal-words";
import { serial } from "../book/serial";
import { eurosFromCents } from "../rules/money/euros-from-cents";
import type { ActionTools } from "./action-tools";
import type { ReceiptDraft } from "./drafts/receipt-draft";
import { FieldReader } from "./fields/field-reader";
import { textLimits } from "./fields/text-limits";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { appendUnderJournal } from "./running/append-under-journal";
import type { OpenBook } from "./session-state";

/** Adds money received from the state to tblOntvangst. */
export async function recordReceipt(tools: ActionTools, { who }: OpenBook, draft: ReceiptDraft): Promise<Outcome<null>> {
  const reader = new FieldReader<keyof ReceiptDraft>();
  reader.require("receivedOn", draft.receivedOn);
  reader.require("amount", draft.amount);
  const receivedOn = reader.date("receivedOn", draft.receivedOn);
  const amount = reader.amount("amount", draft.amount);
  const document = reader.text("document", draft.document, textLimits.short);
  const note = reader.text("note", draft.note, textLimits.long);
  if (receivedOn === null || amount === null || reader.problems().length > 0) {
    return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
  }
  const row = { Datum: serial(receivedOn), Bedrag: eurosFromCents(amount), Document: document, Toelichting: note, "Rij-id": tools.newId() };
  return appendUnderJournal(tools, { who, what: journalActions.receipt, table: "tblOntvangst", rows: [row], cents: amount, note: document });
}
