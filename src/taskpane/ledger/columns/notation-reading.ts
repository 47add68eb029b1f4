import type { AmountNotation } from "../../../ledger/model/column-mapping";
import { formatReading } from "../../../messages/format/format-reading";
import type { Language } from "../../../messages/language";

/** Returns what an amount such as "1.234" comes to when its decimal sign is a comma or a point, as money that nobody can mistake. */
export function notationReading(shown: string, notation: AmountNotation, language: Language): string {
  const digits = shown.replace(/[^\d.,-]/g, "");
  const decimal = notation === "comma" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  return formatReading(decimal, "euros", language);
}
