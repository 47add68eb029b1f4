import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OpenBook } from "../../../actions/session-state";
import type { Assignment } from "../../../ledger/model/assignment";
import type { LineDecision } from "../../../ledger/model/line-decision";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { assignmentProblems, emptyAssignment } from "./assignment-draft";
import { AssignmentForm } from "./assignment-form";
import { criteriaOfGroup } from "./criteria-of-group";
import { groupTitle } from "./group-title";
import type { LineGroup } from "./line-groups";
import { LineList } from "./line-list";
import { RuleForm } from "./rule-form";
import { Suggestions } from "./suggestions";

type Shown = "nothing" | "choice" | "rule" | "lines";

/** Lines that one choice can settle: their count and sum, what is suggested and why, and the ways to decide. */
export function GroupCard({ group, open }: { readonly group: LineGroup; readonly open: OpenBook }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard, state } = useWizard();
  const [shown, setShown] = useState<Shown>("nothing");
  const title = useId();
  const { by, lines, sum, suggestions, why } = group;
  const [best] = suggestions;
  const initial = best?.assignment ?? emptyAssignment;
  const count = lineCount(sum.lines, language);
  const toggle = (what: Shown): void => setShown(shown === what ? "nothing" : what);
  const decide = (decision: Partial<LineDecision>): void => {
    setShown("nothing");
    wizard.decide(
      lines.map(({ key }) => key),
      { ...decision, correctsYear: why === "year-reported", ...(why === "reversal-gone" ? { reverses: "" } : {}) },
    );
  };
  const assign = (assignment: Assignment): void => decide({ assignment });
  const ready = best !== undefined && assignmentProblems(best.assignment).length === 0;
  return (
    <article className="card group" aria-labelledby={title}>
      <div className="group-head">
        <h4 id={title}>{groupTitle(by, language)}</h4>
        <p className="sum">
          <span>{count}</span> <span>{formatEuros(sum.cents, language)}</span>
        </p>
      </div>
      <Suggestions suggestions={suggestions} named={by.is === "suggestion"} take={assign} />
      <div className="buttons">
        {why === "year-reported" || why === "reversal-gone" ? (
          <Button size="small" appearance="primary" disabledFocusable={state.work !== null} onClick={() => decide({})}>
            {why === "year-reported" ? words.asCorrection : words.withoutReversal}
          </Button>
        ) : null}
        {best === undefined ? null : (
          <Button size="small" appearance="primary" disabledFocusable={state.work !== null} onClick={() => (ready ? assign(best.assignment) : setShown("choice"))}>
            {ready ? words.accept : words.acceptWith}
          </Button>
        )}
        <Button size="small" aria-expanded={shown === "choice"} onClick={() => toggle("choice")}>
          {words.choose}
        </Button>
      </div>
      <div className="links">
        <button type="button" className="link" aria-expanded={shown === "rule"} onClick={() => toggle("rule")}>
          {words.makeRule}
        </button>
        <button type="button" className="link" aria-expanded={shown === "lines"} onClick={() => toggle("lines")}>
          {words.showLines(count)}
        </button>
      </div>
      {shown === "choice" ? <AssignmentForm open={open} initial={initial} lines={sum.lines} assign={assign} cancel={() => setShown("nothing")} /> : null}
      {shown === "rule" ? <RuleForm open={open} criteria={criteriaOfGroup(group)} assignment={initial} close={() => setShown("nothing")} /> : null}
      {shown === "lines" ? <LineList lines={lines} open={open} /> : null}
    </article>
  );
}
