import type { CheckContext } from "../checks/check-context";
import type { Assessment } from "../model/assessment";
import type { Book } from "../model/book";
import { findPurpose } from "../model/find-purpose";
import { vatBases } from "../model/source-file";
import { sealIndex } from "../seals/seal-index";
import { nameIndex } from "./name-index";
import { permittedPeriod } from "./permitted-period";

/**
 * Returns the law on the day of assessment and the lookups in the small tables of the book.
 * @throws RangeError when the scheme has no law in force on that day.
 */
export function bookContext(assessment: Assessment, book: Omit<Book, "expenditures">): CheckContext {
  const { scheme, today } = assessment;
  const bases = new Map<string, string>();
  for (const { importId, vatBasis } of book.sources) {
    if (!bases.has(importId)) {
      bases.set(importId, vatBasis.toLowerCase());
    }
  }
  return {
    ...assessment,
    period: permittedPeriod(scheme, today),
    municipality: book.municipality,
    resolveMeasure: nameIndex(book.measures.map((measure) => [measure.name, { measure, purpose: findPurpose(scheme, measure.purpose) }])),
    resolveSubsidy: nameIndex(book.subsidies.map((subsidy) => [subsidy.reference, subsidy])),
    vatBasisOf: (importId) => vatBases.find((basis) => basis === bases.get(importId)) ?? null,
    seals: sealIndex(book.seals),
    book,
  };
}
