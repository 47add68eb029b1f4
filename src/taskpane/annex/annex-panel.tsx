import { useMemo, useState } from "react";
import { accountYears, yearAtHand } from "../../actions/account/account-years";
import type { OpenBook } from "../../actions/session-state";
import { annexLabels } from "../../messages/labels/annex-labels";
import { useLanguage } from "../context/language-context";
import { YearPicker } from "./year/year-picker";
import { YearView } from "./year/year-view";

/** The accountability: the years of the scheme, and the account of the one at hand. */
export function AnnexPanel({ open }: { readonly open: OpenBook }) {
  const words = annexLabels[useLanguage()];
  const { view } = open;
  const years = useMemo(() => accountYears(view), [view]);
  const [chosen, choose] = useState<number | null>(null);
  const year = years.find((one) => one.year === chosen)?.year ?? yearAtHand(years);
  if (year === null) {
    return <p className="nothing">{words.noYears}</p>;
  }
  return (
    <>
      <YearPicker years={years} year={year} choose={choose} />
      <h2>{words.title(year)}</h2>
      <YearView key={year} open={open} year={year} />
    </>
  );
}
