import type { IsoDate } from "../../rules/dates/iso-date";
import type { Cents } from "../../rules/money/cents";
import { expenditureKinds } from "../../rules/model/expenditure-kind";
import type { FieldReader } from "./field-reader";
import type { SpendingField, SpendingTexts } from "./spending-texts";
import { textLimits } from "./text-limits";

/** One cost, read. What was not filled in is null or empty text. */
export interface SpendingValues {
  readonly year: number | null;
  readonly bookedOn: IsoDate | null;
  readonly invoicedOn: IsoDate | null;
  readonly performedFrom: IsoDate | null;
  readonly performedUntil: IsoDate | null;
  readonly measure: string;
  readonly kind: string;
  readonly amount: Cents | null;
  readonly description: string;
  readonly document: string;
  readonly invoice: string;
  readonly counterparty: string;
  readonly evidence: string;
  readonly group: string;
  readonly refersTo: string;
}

const kinds: ReadonlySet<string> = new Set(expenditureKinds);

/** Reads the texts of one cost and reports every field that cannot be what it should be. Empty fields are not reported. */
export function readSpending(reader: FieldReader<SpendingField>, texts: SpendingTexts): SpendingValues {
  const short = (field: SpendingField): string => reader.text(field, texts[field], textLimits.short);
  const kind = short("kind").toLowerCase();
  if (kind !== "" && !kinds.has(kind)) {
    reader.report("kind", "unknown-choice", texts.kind);
  }
  return {
    year: reader.year("year", texts.year),
    bookedOn: reader.date("bookedOn", texts.bookedOn),
    invoicedOn: reader.date("invoicedOn", texts.invoicedOn),
    performedFrom: reader.date("performedFrom", texts.performedFrom),
    performedUntil: reader.date("performedUntil", texts.performedUntil),
    measure: short("measure"),
    kind,
    amount: reader.amount("amount", texts.amount),
    description: reader.text("description", texts.description, textLimits.long),
    document: short("document"),
    invoice: short("invoice"),
    counterparty: short("counterparty"),
    evidence: short("evidence"),
    group: short("group"),
    refersTo: short("refersTo"),
  };
}
