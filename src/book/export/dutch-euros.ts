import type { Cents } from "../../rules/money/cents";
import { decimalText } from "../../rules/money/decimal-text";

/** Returns an amount as running text in the workbook writes it: "€ 12.500,00". */
export function dutchEuros(amount: Cents): string {
  const [whole = "", decimals = ""] = decimalText(amount).split(".");
  return `€ ${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${decimals}`;
}
