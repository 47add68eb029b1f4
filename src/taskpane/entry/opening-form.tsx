import { useState } from "react";
import type { OpeningDraft } from "../../actions/drafts/opening-draft";
import { openingLabels } from "../../messages/labels/opening-labels";
import { useDraft } from "../context/draft-store";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { AmountField } from "../form/amount-field";
import { TextField } from "../form/text-field";
import { useForm } from "../form/use-form";
import { DraftForm } from "./draft-form";

const emptyOpening: OpeningDraft = { year: "", received: "", spent: "", transferredIn: "", transferredOut: "", repaid: "", balance: "", source: "" };

const amounts = ["received", "spent", "transferredIn", "transferredOut", "repaid"] as const satisfies readonly (keyof OpeningDraft)[];

/** Takes over the figures of a year before the book began. */
export function OpeningForm() {
  const words = openingLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [done, setDone] = useState("");
  const [draft, setDraft] = useDraft("opening", emptyOpening);
  const form = useForm(draft, setDraft, action.refusal);
  const send = (): void => {
    setDone("");
    action.run(
      () => session.recordOpening(draft),
      () => {
        setDone(words.recorded(draft.year));
        setDraft(emptyOpening);
      },
    );
  };
  return (
    <DraftForm title={words.title} sendText={words.record} form={form} action={action} done={done} send={send}>
      <p className="aside">{words.explained}</p>
      <div className="pair">
        <TextField label={words.year} required binding={form.field("year")} />
        <TextField label={words.source} hint={words.sourceHint} required binding={form.field("source")} />
      </div>
      <fieldset>
        <legend>{words.amounts}</legend>
        <p className="aside">{words.amountsHint}</p>
        <div className="pair">
          {amounts.map((name) => (
            <AmountField key={name} label={words[name]} binding={form.field(name)} />
          ))}
        </div>
        <AmountField label={words.balance} hint={words.balanceHint} binding={form.field("balance")} />
      </fieldset>
    </DraftForm>
  );
}
