import { formatDate } from "../../messages/format/format-date";
import { makeBookLabels } from "../../messages/labels/make-book-labels";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { AmountField } from "../form/amount-field";
import { ChoiceField } from "../form/choice-field";
import { DateField } from "../form/date-field";
import { TextField } from "../form/text-field";
import type { Form } from "../form/use-form";
import { AllocationPreview } from "./allocation-preview";
import type { MakeBookDraft } from "./make-book-view";

/** Scheme, decision, and where the scheme tells how the amount was decided, its pupils and score. */
export function DecisionFields({ form, draft }: { readonly form: Form<MakeBookDraft>; readonly draft: MakeBookDraft }) {
  const language = useLanguage();
  const words = makeBookLabels[language];
  const { schemes } = useSession();
  const scheme = schemes.find(({ id }) => id === draft.scheme);
  const rates = scheme?.allocationRates ?? null;
  return (
    <>
      <ChoiceField label={words.scheme} required binding={form.field("scheme")} choices={schemes.map(({ id, code, shortTitle }) => ({ value: id, text: `${code} · ${shortTitle}` }))} />
      {scheme?.codeStatus === "unconfirmed" ? <p className="aside">{words.unconfirmedCode(scheme.code)}</p> : null}
      <TextField label={words.reference} hint={words.referenceHint} binding={form.field("reference")} />
      <div className="pair">
        <DateField label={words.decidedOn} binding={form.field("decidedOn")} />
        <AmountField label={words.amount} required binding={form.field("amount")} />
      </div>
      {scheme === undefined || rates === null ? null : (
        <fieldset>
          <legend>{words.basis}</legend>
          <p className="aside">{words.basisExplained}</p>
          <div className="pair">
            <AmountField unit="number" label={words.pupils(formatDate(rates.pupilsCountedOn))} binding={form.field("pupils")} />
            <AmountField unit="number" label={words.score} binding={form.field("score")} />
          </div>
          <AllocationPreview scheme={scheme} draft={draft} />
          {rates.status === "unconfirmed" ? <p className="aside">{words.unconfirmedRates}</p> : null}
        </fieldset>
      )}
    </>
  );
}
