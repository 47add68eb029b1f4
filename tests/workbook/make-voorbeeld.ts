import type { BookDraft } from "../../src/actions/drafts/book-draft";
import type { SpendingDraft } from "../../src/actions/drafts/spending-draft";
import type { Outcome } from "../../src/actions/outcome";
import book from "../data/voorbeeld/book.json";
import type { Opened } from "./open-session";

/** The form for the book of the fictional Gemeente Voorbeeld. */
export const voorbeeldDraft: BookDraft = {
  municipality: "0000",
  practiceName: "Voorbeeld",
  scheme: "D14",
  reference: "VB/2021/000001",
  decidedOn: "15-10-2021",
  amount: "1.482.316,40",
  pupils: "11.672",
  score: "4582",
};

/** Returns the value of an outcome; a refusal fails the test with its facts. */
export function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) {
    throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`);
  }
  return outcome.value;
}

/** Makes the book of Gemeente Voorbeeld, with its measures where they are asked for. */
export async function makeVoorbeeld({ session }: Opened, withMeasures: "with-measures" | "without-measures" = "with-measures"): Promise<void> {
  done(await session.makeBook(voorbeeldDraft, "V. Oorbeeld"));
  for (const { name, purpose, partner, note } of withMeasures === "with-measures" ? book.measures : []) {
    done(await session.addMeasure({ name, purpose, partner, note }));
  }
}

/** A cost of Gemeente Voorbeeld as the form has it; `changed` says what differs. */
export function spending(changed: Partial<SpendingDraft> = {}): SpendingDraft {
  return {
    year: "2022",
    bookedOn: "24-08-2022",
    invoicedOn: "14-08-2022",
    performedFrom: "25-07-2022",
    performedUntil: "12-08-2022",
    measure: "Zomerschool 2022",
    kind: "regulier",
    amount: "6.840,00",
    description: "Lunches zomerschool, 3 weken",
    document: "INK-2022-00038",
    invoice: "L2022-58",
    counterparty: "Lunchroom Voorbeeld",
    ...changed,
  };
}
