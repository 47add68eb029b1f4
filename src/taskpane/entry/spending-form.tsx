import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SpendingDraft } from "../../actions/drafts/spending-draft";
import type { OpenBook } from "../../actions/session-state";
import { spendingLabels } from "../../messages/labels/spending-labels";
import { useDraft } from "../context/draft-store";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { useForm } from "../form/use-form";
import { DraftForm } from "./draft-form";
import { emptySpending } from "./empty-spending";
import { SpendingFields } from "./spending-fields";

/** Records one cost. After a cost the measure, kind and year stay, because the next one often shares them. */
export function SpendingForm({ open, toMeasures }: { readonly open: OpenBook; readonly toMeasures: () => void }) {
  const words = spendingLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [done, setDone] = useState("");
  const [draft, setDraft] = useDraft<SpendingDraft>("spending", emptySpending);
  const form = useForm(draft, setDraft, action.refusal);
  if (open.book.measures.length === 0) {
    return (
      <div className="nothing">
        <p>{words.noMeasures}</p>
        <Button onClick={toMeasures}>{words.toMeasures}</Button>
      </div>
    );
  }
  const send = (): void => {
    setDone("");
    action.run(
      () => session.recordSpending(draft),
      () => {
        setDone(words.recorded(draft.amount, draft.measure));
        setDraft({ ...emptySpending, measure: draft.measure, kind: draft.kind, year: draft.year });
      },
    );
  };
  return (
    <DraftForm title={words.title} sendText={words.record} form={form} action={action} done={done} send={send}>
      <SpendingFields form={form} measures={open.book.measures} />
    </DraftForm>
  );
}
