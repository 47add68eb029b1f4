import { parseAmount } from "../../rules/money/parse-amount";
import type { AmountNotation } from "../model/column-mapping";

/**
 * Returns which decimal sign an amount written as this text shows without doubt: "12,50", "1.234,56" and "1.234.567" have a comma, "0.5"
 * and "1,234.56" a point. "unsure" for a bare "1.234" or "1,234"; null for what says nothing or is no amount.
 */
export function notationOfAmount(text: string): AmountNotation | "unsure" | null {
  const parsed = parseAmount(text);
  if (parsed.is === "ambiguous") {
    return "unsure";
  }
  const signs = text.match(/(?<=\d|^\D*)[.,](?=[\d-])/g) ?? [];
  const last = signs.at(-1);
  if (parsed.is === "not-an-amount" || last === undefined) {
    return null;
  }
  const separatesThousands = signs.length > 1 && signs.every((sign) => sign === last);
  return (last === ",") === separatesThousands ? "point" : "comma";
}
