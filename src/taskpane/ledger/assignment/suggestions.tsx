import type { Assignment } from "../../../ledger/model/assignment";
import type { Suggestion } from "../../../ledger/model/line-outcome";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { assignmentText } from "../../../messages/ledger-texts/assignment-text";
import { suggestionReasonText } from "../../../messages/ledger-texts/suggestion-reason-text";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { assignmentProblems } from "./assignment-draft";

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  /** Whether the first one is the title already. */
  readonly named: boolean;
  readonly take: (assignment: Assignment) => void;
}

/** What is suggested, each with its reason; the others after the first can be taken as they are. */
export function Suggestions({ suggestions, named, take }: SuggestionsProps) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { work } = useWizard().state;
  const [best, ...others] = suggestions;
  if (best === undefined) {
    return null;
  }
  const useful = others.filter(({ assignment }) => assignmentProblems(assignment).length === 0);
  return (
    <div className="suggestions">
      <p className="aside">
        {named ? "" : `${words.suggestion}: ${assignmentText(best.assignment, language)}. `}
        {suggestionReasonText(best.reason, language)}
      </p>
      {useful.map(({ assignment, reason }, position) => (
        <p key={position} className="aside">
          {words.or}: {assignmentText(assignment, language)}. {suggestionReasonText(reason, language)}{" "}
          <button type="button" className="link" disabled={work !== null} aria-label={`${words.takeThis}: ${assignmentText(assignment, language)}`} onClick={() => take(assignment)}>
            {words.takeThis}
          </button>
        </p>
      ))}
    </div>
  );
}
