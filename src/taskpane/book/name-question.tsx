import { bookLabels } from "../../messages/labels/book-labels";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useDraft } from "../context/draft-store";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { RefusalBar } from "../form/refusal-bar";
import { SendButton } from "../form/send-button";
import { TextField } from "../form/text-field";
import { useForm } from "../form/use-form";

/** Asks for the declared name, once, and says why. */
export function NameQuestion({ who, answered }: { readonly who: string; readonly answered: () => void }) {
  const language = useLanguage();
  const words = bookLabels[language];
  const session = useSession();
  const action = useAction();
  const [draft, setDraft] = useDraft("name", { who });
  const form = useForm(draft, setDraft, action.refusal);
  return (
    <form
      ref={form.element}
      className="card question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.sent();
        action.run(() => session.declareName(draft.who), answered);
      }}
    >
      <h2>{words.whoTitle}</h2>
      <p className="aside">{words.whoExplained}</p>
      <TextField label={words.whoField} required binding={form.field("who")} />
      <RefusalBar refusal={action.refusal} />
      <div className="buttons">
        <SendButton busy={action.busy} text={words.whoSave} busyText={paneLabels[language].busy} />
      </div>
    </form>
  );
}
