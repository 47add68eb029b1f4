import { Button, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { explanationLabels } from "../../messages/labels/explanation-labels";
import { paneLabels } from "../../messages/labels/pane-labels";
import type { Finding } from "../../rules/model/finding";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { FieldFrame } from "../form/field-frame";
import { RefusalBar } from "../form/refusal-bar";
import { SendButton } from "../form/send-button";
import { useForm } from "../form/use-form";

interface ExplanationFormProps {
  readonly finding: Finding;
  /** What was said before; empty for nothing. */
  readonly text: string;
  readonly leave: () => void;
}

/** The field in which an officer explains a finding. */
export function ExplanationForm({ finding, text, leave }: ExplanationFormProps) {
  const language = useLanguage();
  const words = explanationLabels[language];
  const session = useSession();
  const action = useAction();
  const [draft, setDraft] = useState({ text });
  const form = useForm(draft, setDraft, action.refusal);
  const binding = form.field("text");
  useEffect(() => {
    form.element.current?.querySelector("textarea")?.focus();
  }, [form.element]);
  return (
    <form
      ref={form.element}
      className="question"
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.sent();
        action.run(() => session.explainFinding(finding, draft.text), leave);
      }}
    >
      <FieldFrame label={words.title} hint={text === "" ? words.firstHint : words.hint} binding={binding}>
        <Textarea value={binding.value} resize="vertical" rows={3} onChange={(_event, { value }) => binding.change(value)} />
      </FieldFrame>
      <RefusalBar refusal={action.refusal} />
      <div className="buttons">
        <SendButton busy={action.busy} text={words.save} busyText={paneLabels[language].busy} />
        <Button disabledFocusable={action.busy} onClick={leave}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
