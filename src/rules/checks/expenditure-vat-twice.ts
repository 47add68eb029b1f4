import type { RowCheck } from "./check";

/** The amounts of a source declared without recoverable VAT have it taken off already; taking it off again makes the spending too low. */
export const expenditureVatTwice: RowCheck<"expenditure-vat-twice", "expenditures"> = {
  shape: "row",
  code: "expenditure-vat-twice",
  severity: "error",
  parts: ["expenditures"],
  find({ recoverableVat, importId }, { vatBasisOf, book: { sources } }, report) {
    if (recoverableVat !== null && recoverableVat !== 0 && vatBasisOf(importId) === "exclusief") {
      const name = sources.find((source) => source.importId === importId)?.name ?? "";
      report({ source: name === "" ? importId : name, recoverableVat }, "recoverableVat");
    }
  },
};
