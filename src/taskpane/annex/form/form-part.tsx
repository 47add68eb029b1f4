import type { OpenBook } from "../../../actions/session-state";
import { annexLabels } from "../../../messages/labels/annex-labels";
import { useLanguage } from "../../context/language-context";
import { yearAtHand } from "../year/year-at-hand";
import { FiguresExport } from "./figures-export";
import { FormPanel } from "./form-panel";

/** The official form from within the book: filled here, or elsewhere with the figures as text. */
export function FormPart({ open }: { readonly open: OpenBook }) {
  const words = annexLabels[useLanguage()];
  const years = open.years.filter(({ year }) => open.reportableYears.includes(year));
  const year = yearAtHand(years);
  if (year === null) {
    return <p className="nothing">{words.noYears}</p>;
  }
  return (
    <>
      <FormPanel years={open.reportableYears} year={year} />
      <FiguresExport years={open.reportableYears} first={year} />
    </>
  );
}
