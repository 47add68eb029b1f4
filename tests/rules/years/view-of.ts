import { createBookEngine } from "../../../src/rules/create-book-engine";
import type { Assessment } from "../../../src/rules/model/assessment";
import type { Book } from "../../../src/rules/model/book";
import type { BookPart } from "../../../src/rules/model/book-part";
import type { BookView } from "../../../src/rules/model/book-view";
import { assessedOn } from "../books/d14";
import { emptyBook, spare } from "../books/rows";

/** A row of a part in which only these cells are filled. Amounts are in cents, dates ISO text. */
export function row<Part extends BookPart>(part: Part, cells: Readonly<Record<string, string | number | null>>): Book[Part][number] {
  return { ...spare[part], ...cells };
}

const assessments = new Map<string, Assessment>();

/** The view of a book of Gemeente Voorbeeld with these parts, for the NPO grant, judged by default on 1 February 2026. */
export function viewOf(parts: Partial<Book>, today = "2026-02-01"): BookView {
  // The law is read from its files once for each day, not once for each book that a property tries.
  const assessment = assessments.get(today) ?? assessedOn(today);
  assessments.set(today, assessment);
  return createBookEngine(assessment, { ...emptyBook, ...parts }).view();
}
