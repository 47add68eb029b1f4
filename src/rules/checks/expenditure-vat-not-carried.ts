import type { RowCheck } from "./check";

/** Subsidies and wages carry no VAT, so none can be taken off. */
export const expenditureVatNotCarried: RowCheck<"expenditure-vat-not-carried", "expenditures"> = {
  shape: "row",
  code: "expenditure-vat-not-carried",
  severity: "error",
  parts: ["expenditures"],
  find({ recoverableVat, costType: written }, _, report) {
    if (recoverableVat === null || recoverableVat === 0) {
      return;
    }
    const costType = written.toLowerCase();
    if (costType === "subsidie" || costType === "personeel") {
      report({ costType, recoverableVat }, "recoverableVat");
    }
  },
};
