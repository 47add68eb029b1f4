import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { RuleCriteria } from "../../../actions/ledger/ledger-session";
import type { Refusal } from "../../../actions/refusal";
import type { OpenBook } from "../../../actions/session-state";
import { ledgerLabels } from "../../../messages/labels/ledger-labels";
import { ledgerRuleLabels } from "../../../messages/labels/ledger-rule-labels";
import { useLanguage } from "../../context/language-context";
import { TextField } from "../../form/text-field";
import { useForm } from "../../form/use-form";
import { useWizard } from "../store/use-wizard";
import { AssignmentFields } from "./assignment-fields";
import { assignmentOf, assignmentProblems, type AssignmentDraft } from "./assignment-draft";
import { criteriaNames } from "./criteria-of-group";
import { RuleMatches } from "./rule-matches";

type RuleDraft = RuleCriteria & AssignmentDraft;

interface RuleFormProps {
  readonly open: OpenBook;
  readonly criteria: RuleCriteria;
  readonly assignment: AssignmentDraft;
  readonly close: () => void;
}

/** Makes a rule of a choice, so that next year's lines find their place by themselves; shows at once how many lines it would match. */
export function RuleForm({ open, criteria, assignment, close }: RuleFormProps) {
  const language = useLanguage();
  const words = ledgerRuleLabels[language];
  const { wizard, state } = useWizard();
  const [draft, setDraft] = useState<RuleDraft>({ ...criteria, ...assignment });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm(draft, setDraft, refusal);
  const { costCentre, account, project, taakveld, categorie, counterparty, words: texts, ...rest } = draft;
  const typed: RuleCriteria = { costCentre, account, project, taakveld, categorie, counterparty, words: texts };
  const empty = criteriaNames.every((name) => typed[name].trim() === "");
  const send = (): void => {
    form.sent();
    const problems = assignmentProblems(rest);
    if (problems.length > 0) {
      setRefusal({ code: "fields-invalid", facts: { problems } });
    } else if (state.work === null && !empty) {
      wizard.addRule(typed, assignmentOf(rest), close);
    }
  };
  return (
    <form
      ref={form.element}
      className="inset"
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset>
        <legend>{words.criteria}</legend>
        <p className="aside">{words.explained}</p>
        <div className="pair">
          {criteriaNames.slice(0, 5).map((name) => (
            <TextField key={name} label={words[name]} binding={form.field(name)} />
          ))}
        </div>
        <TextField label={words.counterparty} binding={form.field("counterparty")} />
        <TextField label={words.words} binding={form.field("words")} />
        <RuleMatches criteria={typed} empty={empty} />
      </fieldset>
      <fieldset>
        <legend>{words.becomes}</legend>
        <AssignmentFields open={open} field={form.field} />
      </fieldset>
      <div className="buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={state.work !== null || empty}>
          {words.add}
        </Button>
        <Button size="small" onClick={close}>
          {ledgerLabels[language].cancel}
        </Button>
      </div>
    </form>
  );
}
