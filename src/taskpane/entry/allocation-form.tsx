import { useState } from "react";
import type { AllocationDraft } from "../../actions/drafts/allocation-draft";
import type { OpenBook } from "../../actions/session-state";
import { allocationLabels } from "../../messages/labels/allocation-labels";
import { useDraft } from "../context/draft-store";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { AmountField } from "../form/amount-field";
import { ChoiceField } from "../form/choice-field";
import { DateField } from "../form/date-field";
import { TextField } from "../form/text-field";
import { useForm } from "../form/use-form";
import { DraftForm } from "./draft-form";

const emptyAllocation: AllocationDraft = { reference: "", decidedOn: "", amount: "", pupils: "", score: "", municipality: "", replaces: "", note: "" };

/** Records a further decision: a revision, or one to a predecessor. */
export function AllocationForm({ open }: { readonly open: OpenBook }) {
  const words = allocationLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [done, setDone] = useState("");
  const [draft, setDraft] = useDraft("allocation", emptyAllocation);
  const form = useForm(draft, setDraft, action.refusal);
  const send = (): void => {
    setDone("");
    action.run(
      () => session.recordAllocation(draft),
      () => {
        setDone(words.recorded(draft.amount));
        setDraft(emptyAllocation);
      },
    );
  };
  const earlier = [...new Set(open.book.allocations.map(({ reference }) => reference).filter((reference) => reference !== ""))];
  return (
    <DraftForm title={words.title} sendText={words.record} form={form} action={action} done={done} send={send}>
      <p className="aside">{words.explained}</p>
      <TextField label={words.reference} required binding={form.field("reference")} />
      <div className="pair">
        <DateField label={words.decidedOn} binding={form.field("decidedOn")} />
        <AmountField label={words.amount} hint={words.amountHint} required binding={form.field("amount")} />
      </div>
      <ChoiceField label={words.replaces} choices={[{ value: "", text: words.replacesNone }, ...earlier.map((reference) => ({ value: reference, text: reference }))]} binding={form.field("replaces")} />
      <TextField label={words.municipality} hint={words.municipalityHint} binding={form.field("municipality")} />
      <div className="pair">
        <AmountField label={words.pupils} unit="number" binding={form.field("pupils")} />
        <AmountField label={words.score} unit="number" binding={form.field("score")} />
      </div>
      <TextField label={words.note} binding={form.field("note")} />
    </DraftForm>
  );
}
