import type { Refusal } from "../../actions/refusal";
import { csvProblemMessage } from "../../messages/csv-problem-message";
import { formatCount } from "../../messages/format/format-count";
import { importLabels } from "../../messages/labels/import-labels";
import { useLanguage } from "../context/language-context";

/** As many as an officer mends before trying again. */
const longestList = 20;

/** Which cells of a CSV file cannot be read; nothing for another refusal. */
export function CsvProblems({ refusal }: { readonly refusal: Refusal | null }) {
  const language = useLanguage();
  if (refusal?.code !== "csv-rows") {
    return null;
  }
  const { problems, count } = refusal.facts;
  const shown = problems.slice(0, longestList);
  return (
    <ul className="csv-problems">
      {shown.map((problem) => (
        <li key={`${problem.line}:${problem.column}`}>{csvProblemMessage(problem, language)}</li>
      ))}
      {count > shown.length ? <li>{importLabels[language].moreProblems(formatCount(count - shown.length, language))}</li> : null}
    </ul>
  );
}
