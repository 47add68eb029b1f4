import { dutchDate } from "./calendar";
import { capacityAndHire } from "./capacity-and-hire";
import { csvColumns } from "./csv-columns";
import { csvText, dutchAmount } from "./csv-text";
import { guidance } from "./guidance";
import type { LedgerDocument } from "./ledger-document";
import { preschool } from "./preschool";
import { schoolYears } from "./school-years";
import { SeededRandom } from "./seeded-random";
import { socialWork } from "./social-work";
import { summerSchools } from "./summer-schools";
import { yearEnds } from "./year-ends";

const seed = 20210701;
const byteOrderMark = "\ufeff";

function inBookingOrder(documents: readonly LedgerDocument[]): readonly LedgerDocument[] {
  return [...documents].sort((one, other) => (one.bookedOn < other.bookedOn ? -1 : one.bookedOn > other.bookedOn ? 1 : 0));
}

/** Gives each document the next number of its journal and year, e.g. "INK-2022-00012". */
function numbered(documents: readonly LedgerDocument[]): ReadonlyMap<LedgerDocument, string> {
  const last = new Map<string, number>();
  return new Map(
    documents.map((document) => {
      const series = `${document.journal}-${document.bookedOn.slice(0, 4)}`;
      const number = (last.get(series) ?? 0) + 1;
      last.set(series, number);
      return [document, `${series}-${String(number).padStart(5, "0")}`];
    }),
  );
}

/** Returns the number of the document that `document` refers to, or empty text. Throws when it refers to nothing. */
function reference(document: LedgerDocument, numbers: ReadonlyMap<LedgerDocument, string>): string {
  if (document.refersTo === undefined) {
    return "";
  }
  const original = [...numbers].find(([candidate]) => candidate.key === document.refersTo);
  if (original === undefined) {
    throw new Error(`No document ${document.refersTo}`);
  }
  return original[1];
}

function records(document: LedgerDocument, numbers: ReadonlyMap<LedgerDocument, string>): readonly (readonly string[])[] {
  return document.lines.map((line) => [
    line.from.slice(0, 4),
    dutchDate(document.bookedOn),
    document.invoicedOn === undefined ? "" : dutchDate(document.invoicedOn),
    dutchDate(line.from),
    dutchDate(line.until),
    line.measure,
    line.kind,
    dutchAmount(line.cents),
    line.description,
    numbers.get(document) ?? "",
    document.invoice ?? "",
    document.counterparty,
    document.evidence,
    line.group ?? "",
    reference(document, numbers),
  ]);
}

/** Returns besteding.csv of the fictional Gemeente Voorbeeld, the same text at every call. */
export function bestedingCsv(): string {
  const random = new SeededRandom(seed);
  const documents = inBookingOrder([
    ...socialWork(random),
    ...preschool(random),
    ...capacityAndHire(random),
    ...summerSchools(random),
    ...schoolYears(random),
    ...guidance(random),
    ...yearEnds(),
  ]);
  const numbers = numbered(documents);
  return byteOrderMark + csvText([csvColumns, ...documents.flatMap((document) => records(document, numbers))]);
}
