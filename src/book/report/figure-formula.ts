import type { FigureSource } from "../../rules/figures/figure-source";
import type { BookView } from "../../rules/model/book-view";
import { recordFormula } from "./record-formula";
import { spendingTerms } from "./spending-terms";
import { sumOfTerms } from "./sum-of-terms";

/** Excel takes no longer formula. */
const longestFormula = 8_000;

const amountColumns = {
  amount: ["Bedrag"],
  recoverableVat: ["Verrekenbare btw"],
  otherFunding: ["Andere dekking"],
  gross: ["Bedrag", "Verrekenbare btw", "Andere dekking"],
} as const;

/**
 * Returns the native formula over the tables of the book that calculates a figure, without "=" and without rounding; null where Excel
 * cannot say it in a formula of its length. It uses SUM, SUMIFS and IF only, so that anybody can recalculate it.
 */
export function figureFormula(view: BookView, source: FigureSource): string | null {
  const formula = expression(view, source);
  return formula === null || formula.length > longestFormula ? null : formula;
}

function expression(view: BookView, source: FigureSource): string | null {
  switch (source.is) {
    case "spending": {
      const terms = spendingTerms(view, source.where);
      return terms === null ? null : amountColumns[source.amount].map((column) => sumOfTerms("tblBesteding", column, terms)).join("+");
    }
    case "combined": {
      const parts = source.parts.map(({ sign, source: part }) => ({ sign, formula: expression(view, part) }));
      const known = parts.flatMap(({ sign, formula }) => (formula === null || formula === "0" ? [] : [`${sign < 0 ? "-" : "+"}(${formula})`]));
      return parts.some(({ formula }) => formula === null) ? null : known.length === 0 ? "0" : known.join("").replace(/^\+/, "");
    }
    case "above-zero": {
      const formula = expression(view, source.source);
      return formula === null ? null : `IF(${formula}>0,${formula},0)`;
    }
    default:
      return recordFormula(view, source);
  }
}
