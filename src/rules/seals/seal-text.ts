import type { IndicatorValue } from "../indicators/indicator-value";
import type { BookView } from "../model/book-view";
import type { SealedRow } from "./sealed-rows";

/**
 * Returns the canonical text over which a year is sealed: whose book and which year, every row that counts in it, and every figure of its
 * annex, a line each. The same rows in another order give the same text; cents are integers. It must never change.
 */
export function sealText({ scheme, municipality }: Pick<BookView, "scheme" | "municipality">, year: number, rows: readonly Pick<SealedRow, "text">[], indicators: readonly IndicatorValue[]): string {
  const head = ["bestedingsboek.seal/1", scheme.id, municipality, String(year)].join("\u001f");
  return [head, ...rows.map(({ text }) => text), ...indicators.flatMap(figureLines)].join("\n");
}

function figureLines({ code, exact, wholeEuros, answer, lines }: IndicatorValue): readonly string[] {
  const single = [code, exact ?? "", wholeEuros ?? "", answer ?? ""];
  const listed = lines.map((line) => [code, line.key, line.exact ?? "", line.wholeEuros ?? "", line.text ?? ""]);
  return [single, ...listed].map((cells) => cells.join("\u001f"));
}
