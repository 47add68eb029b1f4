import { municipalityCodeOf } from "../municipalities/municipality-code-of";
import { predecessorsOf } from "../municipalities/predecessors-of";
import type { BookCheck } from "./check";

/**
 * A municipality that came from a merger adds up the decisions of all its predecessors. Once the book holds a decision of one of them,
 * each other one is missed; a book that names none has a decision for the whole. Predecessors that had ended before the first day of
 * the spending period never got a decision.
 */
export const allocationPredecessorMissing: BookCheck<"allocation-predecessor-missing"> = {
  shape: "book",
  code: "allocation-predecessor-missing",
  severity: "warning",
  find({ book, municipality, municipalities, period, today }, report) {
    const written = book.allocations.flatMap((decision) => (decision.municipality === "" ? [] : [decision.municipality]));
    if (written.length === 0) {
      return;
    }
    const named = new Set(written.map((one) => municipalityCodeOf(municipalities, one)));
    const expected = predecessorsOf(municipalities, municipality, today).filter(({ until }) => until !== null && until >= period.from);
    if (!expected.some(({ code }) => named.has(code))) {
      return;
    }
    for (const { code, name } of expected) {
      if (!named.has(code)) {
        report({ municipality: code, name }, null);
      }
    }
  },
};
