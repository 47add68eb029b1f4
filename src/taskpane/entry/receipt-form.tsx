import { useState } from "react";
import type { ReceiptDraft } from "../../actions/drafts/receipt-draft";
import { receiptLabels } from "../../messages/labels/receipt-labels";
import { useDraft } from "../context/draft-store";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { AmountField } from "../form/amount-field";
import { DateField } from "../form/date-field";
import { TextField } from "../form/text-field";
import { useForm } from "../form/use-form";
import { DraftForm } from "./draft-form";

const emptyReceipt: ReceiptDraft = { receivedOn: "", amount: "", document: "", note: "" };

/** Records one payment by the state. */
export function ReceiptForm() {
  const words = receiptLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [done, setDone] = useState("");
  const [draft, setDraft] = useDraft("receipt", emptyReceipt);
  const form = useForm(draft, setDraft, action.refusal);
  const send = (): void => {
    setDone("");
    action.run(
      () => session.recordReceipt(draft),
      () => {
        setDone(words.recorded(draft.amount));
        setDraft(emptyReceipt);
      },
    );
  };
  return (
    <DraftForm title={words.title} sendText={words.record} form={form} action={action} done={done} send={send}>
      <p className="aside">{words.explained}</p>
      <div className="pair">
        <DateField label={words.receivedOn} required binding={form.field("receivedOn")} />
        <AmountField label={words.amount} required binding={form.field("amount")} />
      </div>
      <TextField label={words.document} hint={words.documentHint} binding={form.field("document")} />
      <TextField label={words.note} binding={form.field("note")} />
    </DraftForm>
  );
}
