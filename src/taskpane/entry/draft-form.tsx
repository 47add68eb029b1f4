import type { ReactNode } from "react";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";
import type { ActionState } from "../context/use-action";
import { DoneBar } from "../form/done-bar";
import { RefusalBar } from "../form/refusal-bar";
import { SendButton } from "../form/send-button";
import type { Form } from "../form/use-form";

interface DraftFormProps {
  readonly title: string;
  readonly sendText: string;
  readonly form: Pick<Form<never>, "element" | "sent">;
  readonly action: ActionState;
  readonly done: string;
  readonly send: () => void;
  readonly children: ReactNode;
}

/** A form with its title, its fields, what came of it, and its button. The browser checks nothing: the action does. */
export function DraftForm({ title, sendText, form, action, done, send, children }: DraftFormProps) {
  return (
    <form
      ref={form.element}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.sent();
        send();
      }}
    >
      <h2>{title}</h2>
      {children}
      <RefusalBar refusal={action.refusal} />
      <DoneBar text={done} />
      <div className="buttons">
        <SendButton busy={action.busy} text={sendText} busyText={paneLabels[useLanguage()].busy} />
      </div>
    </form>
  );
}
