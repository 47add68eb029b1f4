import { annexLabels } from "../../../messages/labels/annex-labels";
import { yearStatusWords } from "../../../messages/labels/annex-status-labels";
import type { YearStanding } from "../../../rules/years/year-standing";
import { useLanguage } from "../../context/language-context";

interface YearPickerProps {
  readonly years: readonly Pick<YearStanding, "year" | "status">[];
  readonly year: number;
  readonly choose: (year: number) => void;
}

/** The years of the scheme; a filled mark for one that is delivered, a half one for one under way. */
export function YearPicker({ years, year, choose }: YearPickerProps) {
  const language = useLanguage();
  const words = annexLabels[language];
  return (
    <div role="group" aria-label={words.years} className="filter years">
      {years.map(({ year: one, status }) => {
        const spoken = words.yearIs(one, yearStatusWords[language][status]);
        return (
          <button key={one} type="button" aria-pressed={one === year} aria-label={spoken} title={spoken} onClick={() => choose(one)}>
            <span className={`progress ${status}`} aria-hidden="true" />
            {one}
          </button>
        );
      })}
    </div>
  );
}
