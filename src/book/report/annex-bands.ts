import { indicatorsOf } from "../../rules/law/indicators-of";
import type { IndicatorValue } from "../../rules/indicators/indicator-value";
import type { BookView } from "../../rules/model/book-view";
import { figureColumns } from "./report-columns";

/** Up to six indicators that stand beside each other in the annex. */
export type AnnexBand = readonly IndicatorValue[];

/**
 * Returns the indicators in bands of six, as the annex continues them below each other; lists of municipalities or projects have a band of
 * their own, because their lines take rows.
 */
export function annexBands(view: BookView, year: number, indicators: readonly IndicatorValue[]): readonly AnnexBand[] {
  const kinds = new Map(indicatorsOf(view.scheme, year).map(({ code, source }) => [code, source.kind]));
  const isList = ({ code }: IndicatorValue): boolean => ["municipality-list", "project-list"].includes(kinds.get(code) ?? "");
  const bands: IndicatorValue[][] = [];
  for (const value of indicators) {
    const last = bands.at(-1);
    const [first] = last ?? [];
    if (last === undefined || first === undefined || last.length === figureColumns.length || isList(first) !== isList(value)) {
      bands.push([value]);
    } else {
      last.push(value);
    }
  }
  return bands;
}
