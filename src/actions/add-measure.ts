import { journalActions } from "../book/journal-words";
import { findPurpose } from "../rules/model/find-purpose";
import type { ActionTools } from "./action-tools";
import type { MeasureDraft } from "./drafts/measure-draft";
import { FieldReader } from "./fields/field-reader";
import { textLimits } from "./fields/text-limits";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { appendUnderJournal } from "./running/append-under-journal";
import type { OpenBook } from "./session-state";

/** Signs that MATCH and COUNTIFS take for "any text" in a name, so that the sheet would find another measure than the rules do. */
const wildcards = /[*?~]/;

/** Adds a measure to tblMaatregel. Its name must be new, and its purpose one of the scheme. */
export async function addMeasure(tools: ActionTools, { book, scheme, who }: OpenBook, draft: MeasureDraft): Promise<Outcome<null>> {
  const reader = new FieldReader<keyof MeasureDraft>();
  reader.require("name", draft.name);
  reader.require("purpose", draft.purpose);
  const name = reader.text("name", draft.name, textLimits.name);
  if (wildcards.test(name)) {
    reader.report("name", "forbidden-character", name);
  }
  if (name !== "" && book.measures.some((measure) => measure.name.toLowerCase() === name.toLowerCase())) {
    reader.report("name", "taken", name);
  }
  const purpose = findPurpose(scheme, draft.purpose.trim());
  if (purpose === null && draft.purpose.trim() !== "") {
    reader.report("purpose", "unknown-choice", draft.purpose);
  }
  const partner = reader.text("partner", draft.partner, textLimits.short);
  const note = reader.text("note", draft.note, textLimits.long);
  if (purpose === null || reader.problems().length > 0) {
    return refuse({ code: "fields-invalid", facts: { problems: reader.problems() } });
  }
  const row = { Maatregel: name, Doel: purpose.code, Partner: partner, Toelichting: note, "Rij-id": tools.newId() };
  return appendUnderJournal(tools, { who, what: journalActions.measure, table: "tblMaatregel", rows: [row], cents: 0, note: name });
}
