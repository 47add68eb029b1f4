import { plainText } from "../assign/plain-text";
import { textDigits } from "../../rules/text-digits";
import type { LedgerLine } from "../model/ledger-line";
import { codeDigits } from "./code-digits";

const unitSeparator = "\u001f";

/**
 * Returns the identity of each booking across files, in the order of the lines: the source's own where it gives one ("id:2022/MEM-7/1"), else
 * a hash of what the line says with its occurrence in the file ("h:" + 24 digits + "-1"), so that two equal lines stay two and the second
 * one of a later file is known when the book has two. The first eight digits of a hash stand for cost centre and project ("0000" for none),
 * so that a line whose other facts changed can be told from one of another cost centre. An id that a file repeats is no identity by itself:
 * its second line is "id2:", its third "id3:". Texts differ in more than spaces and case, or they are the same.
 */
export function lineKeys(lines: readonly LedgerLine[]): readonly string[] {
  const occurrences = new Map<string, number>();
  return lines.map((line) => {
    const base = line.sourceId === "" ? hashOf(line) : idOf(line);
    const occurrence = (occurrences.get(base) ?? 0) + 1;
    occurrences.set(base, occurrence);
    return line.sourceId === "" ? `h:${base.slice(1)}-${occurrence}` : `id${occurrence === 1 ? "" : occurrence}:${base.slice(1)}`;
  });
}

/** The first letter keeps the two kinds of identity apart while occurrences are counted. */
function idOf({ fiscalYear, sourceId }: LedgerLine): string {
  return `i${fiscalYear === null ? "" : fiscalYear}/${sourceId}`;
}

/** Of what the source writes: whether a code and its name in one cell are taken apart is no difference. */
function hashOf(line: LedgerLine): string {
  const { fiscalYear, journal, document, bookedOn, amount, description, counterparty } = line;
  const { account, costCentre, project } = line.written ?? line;
  const facts = [String(fiscalYear), journal, document, bookedOn ?? "", account, costCentre, project, String(amount), description, counterparty];
  return `h${codeDigits(costCentre)}${codeDigits(project)}${textDigits(facts.map(plainText).join(unitSeparator))}`;
}
