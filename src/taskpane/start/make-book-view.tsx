import type { BookDraft } from "../../actions/drafts/book-draft";
import { makeBookLabels } from "../../messages/labels/make-book-labels";
import { useDraft } from "../context/draft-store";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { RefusalBar } from "../form/refusal-bar";
import { SendButton } from "../form/send-button";
import { TextField } from "../form/text-field";
import { useForm } from "../form/use-form";
import { DecisionFields } from "./decision-fields";
import { MunicipalityField } from "./municipality-field";

const emptyDraft = { municipality: "", practiceName: "", scheme: "", reference: "", decidedOn: "", amount: "", pupils: "", score: "", who: "" };

export type MakeBookDraft = BookDraft & { readonly who: string };

/** An empty workbook: the offer to make a bestedingsboek from the decision. */
export function MakeBookView({ fillForm }: { readonly fillForm: () => void }) {
  const words = makeBookLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const onlyScheme = session.schemes[0]?.id ?? "";
  const [draft, setDraft] = useDraft<MakeBookDraft>("make-book", { ...emptyDraft, scheme: onlyScheme });
  const form = useForm(draft, setDraft, action.refusal);
  const send = (): void => {
    form.sent();
    const { who, ...book } = draft;
    action.run(
      () => session.makeBook(book, who),
      () => setDraft({ ...emptyDraft, scheme: onlyScheme }),
    );
  };
  return (
    <main className="view">
      <header className="pane-header">
        <h1>{words.title}</h1>
      </header>
      <p className="intro">
        {words.intro}{" "}
        <button type="button" className="link" onClick={fillForm}>
          {words.fillForm}
        </button>
      </p>
      <form
        ref={form.element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <MunicipalityField binding={form.field("municipality")} practiceName={form.field("practiceName")} scheme={draft.scheme} />
        <DecisionFields form={form} draft={draft} />
        <TextField label={words.who} hint={words.whoHint} required binding={form.field("who")} />
        <RefusalBar refusal={action.refusal} />
        <div className="buttons">
          <SendButton busy={action.busy} text={words.make} busyText={words.making} />
        </div>
      </form>
    </main>
  );
}
