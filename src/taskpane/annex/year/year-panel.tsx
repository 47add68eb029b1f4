import { useState } from "react";
import type { OpenBook } from "../../../actions/session-state";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { useLanguage } from "../../context/language-context";
import { yearAtHand } from "./year-at-hand";
import { YearPicker } from "./year-picker";
import { YearView } from "./year-view";

/** The years over which account can be given, and the account of the one at hand. */
export function YearPanel({ open, showFindings }: { readonly open: OpenBook; readonly showFindings: () => void }) {
  const words = annexLabels[useLanguage()];
  const years = open.years.filter(({ year }) => open.reportableYears.includes(year));
  const [chosen, choose] = useState<number | null>(null);
  const [first] = useState(() => yearAtHand(years));
  // The year at hand stays where it is when its status goes on.
  const standing = years.find(({ year }) => year === (chosen ?? first)) ?? years.at(-1);
  if (standing === undefined) {
    return <p className="nothing">{words.noYears}</p>;
  }
  return (
    <>
      <YearPicker years={years} year={standing.year} choose={choose} />
      <h2>{words.title(standing.year)}</h2>
      <YearView key={standing.year} open={open} standing={standing} showFindings={showFindings} />
    </>
  );
}
