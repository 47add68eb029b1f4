import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { OpenBook } from "../../../actions/session-state";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { assignmentText } from "../../../messages/ledger-texts/assignment-text";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { assignedGroups, type AssignedGroup } from "./assigned-groups";
import { LineList } from "./line-list";

/** What has its place already, by which rule, and the way to take a choice back. */
export function AssignedView({ lines, open }: { readonly lines: readonly PlannedLine[]; readonly open: OpenBook }) {
  const words = ledgerAssignmentLabels[useLanguage()];
  const groups = useMemo(() => assignedGroups(lines), [lines]);
  if (groups.length === 0) {
    return <p className="aside">{words.noAssigned}</p>;
  }
  return (
    <section className="reason" aria-label={words.assignedTitle}>
      <h3>{words.assignedTitle}</h3>
      {groups.map((group) => (
        <AssignedCard key={group.key} group={group} open={open} />
      ))}
    </section>
  );
}

function AssignedCard({ group: { assignment, rule, lines, sum }, open }: { readonly group: AssignedGroup; readonly open: OpenBook }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard, state } = useWizard();
  const [listed, setListed] = useState(false);
  const title = useId();
  const count = lineCount(sum.lines, language);
  return (
    <article className="card group" aria-labelledby={title}>
      <div className="group-head">
        <h4 id={title}>{assignmentText(assignment, language)}</h4>
        <p className="sum">
          <span>{count}</span> <span>{formatEuros(sum.cents, language)}</span>
        </p>
      </div>
      <p className="aside">{rule === null ? words.byOfficer : words.byRule(formatCount(rule + 1, language))}</p>
      {rule === null ? (
        <div className="buttons">
          <Button
            size="small"
            disabledFocusable={state.work !== null}
            onClick={() =>
              wizard.decide(
                lines.map(({ key }) => key),
                { assignment: null, correctsYear: false },
              )
            }
          >
            {words.takeBack}
          </Button>
        </div>
      ) : null}
      <div className="links">
        <button type="button" className="link" aria-expanded={listed} onClick={() => setListed(!listed)}>
          {words.showLines(count)}
        </button>
      </div>
      {listed ? <LineList lines={lines} open={open} /> : null}
    </article>
  );
}
