import { useState } from "react";
import type { OpenBook } from "../../../actions/session-state";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { emptyAssignment } from "./assignment-draft";
import { AssignmentForm } from "./assignment-form";
import { LineText } from "./line-text";

/** One line with the way to decide about it alone, or to take that decision back. */
export function LineCard({ planned: { line, key, outcome }, open }: { readonly planned: PlannedLine; readonly open: OpenBook }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard } = useWizard();
  const [choosing, setChoosing] = useState(false);
  if (outcome.is === "duplicate") {
    return null;
  }
  const initial = outcome.is === "assigned" ? outcome.assignment : (outcome.suggestions[0]?.assignment ?? emptyAssignment);
  const ofLine = `: ${words.line(formatCount(line.line, language))}`;
  return (
    <li className="line">
      <LineText line={line} />
      {outcome.known === null ? null : <p className="aside">{words.known(formatEuros(outcome.known, language))}</p>}
      <div className="links">
        <button type="button" className="link" aria-label={words.choose + ofLine} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {words.choose}
        </button>
        {outcome.is === "assigned" && outcome.rule === null ? (
          <button type="button" className="link" aria-label={words.takeBack + ofLine} onClick={() => wizard.decide([key], { assignment: null, correctsYear: false })}>
            {words.takeBack}
          </button>
        ) : null}
      </div>
      {choosing ? (
        <AssignmentForm
          open={open}
          initial={initial}
          lines={1}
          assign={(assignment) => {
            setChoosing(false);
            const why = outcome.is === "waiting" ? outcome.why : null;
            wizard.decide([key], { assignment, correctsYear: why === "year-reported", ...(why === "reversal-gone" ? { reverses: "" } : {}) });
          }}
          cancel={() => setChoosing(false)}
        />
      ) : null}
    </li>
  );
}
