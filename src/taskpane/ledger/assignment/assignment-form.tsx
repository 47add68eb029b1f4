import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../../actions/refusal";
import type { OpenBook } from "../../../actions/session-state";
import type { Assignment } from "../../../ledger/model/assignment";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { useForm } from "../../form/use-form";
import { useWizard } from "../store/use-wizard";
import { AssignmentFields } from "./assignment-fields";
import { assignmentOf, assignmentProblems, type AssignmentDraft } from "./assignment-draft";

interface AssignmentFormProps {
  readonly open: OpenBook;
  readonly initial: AssignmentDraft;
  readonly lines: number;
  readonly assign: (assignment: Assignment) => void;
  readonly cancel: () => void;
}

/** Asks what becomes of some lines. */
export function AssignmentForm({ open, initial, lines, assign, cancel }: AssignmentFormProps) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { work } = useWizard().state;
  const [draft, setDraft] = useState(initial);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm(draft, setDraft, refusal);
  const text = words.assignLines(lineCount(lines, language));
  return (
    <form
      ref={form.element}
      className="inset"
      aria-label={text}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.sent();
        const problems = assignmentProblems(draft);
        if (problems.length > 0) {
          setRefusal({ code: "fields-invalid", facts: { problems } });
        } else if (work === null) {
          assign(assignmentOf(draft));
        }
      }}
    >
      <AssignmentFields open={open} field={form.field} />
      <div className="buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={work !== null}>
          {text}
        </Button>
        <Button size="small" onClick={cancel}>
          {ledgerLabels[language].cancel}
        </Button>
      </div>
    </form>
  );
}
