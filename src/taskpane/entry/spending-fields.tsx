import type { SpendingDraft } from "../../actions/drafts/spending-draft";
import { kindLabels, spendingLabels } from "../../messages/labels/spending-labels";
import type { ExpenditureKind } from "../../rules/model/expenditure-kind";
import type { Measure } from "../../rules/model/measure";
import { useLanguage } from "../context/language-context";
import { AmountField } from "../form/amount-field";
import { ChoiceField } from "../form/choice-field";
import { DateField } from "../form/date-field";
import { TextField } from "../form/text-field";
import type { Form } from "../form/use-form";

const kinds: readonly ExpenditureKind[] = ["regulier", "creditnota", "correctie", "transitorisch", "lagere vaststelling"];

/** The fields of one cost: what it is, when it was, and where it comes from. */
export function SpendingFields({ form, measures }: { readonly form: Form<SpendingDraft>; readonly measures: readonly Measure[] }) {
  const language = useLanguage();
  const words = spendingLabels[language];
  return (
    <>
      <fieldset>
        <legend>{words.what}</legend>
        <ChoiceField label={words.measure} required binding={form.field("measure")} choices={measures.map(({ name }) => ({ value: name, text: name }))} />
        <div className="pair">
          <AmountField label={words.amount} hint={words.amountHint} required binding={form.field("amount")} />
          <ChoiceField label={words.kind} binding={form.field("kind")} choices={kinds.map((kind) => ({ value: kind, text: kindLabels[language][kind] }))} />
        </div>
        <TextField label={words.description} hint={words.descriptionHint} binding={form.field("description")} />
      </fieldset>
      <fieldset>
        <legend>{words.when}</legend>
        <p className="aside">{words.performedHint}</p>
        <div className="pair">
          <DateField label={words.performedFrom} binding={form.field("performedFrom")} />
          <DateField label={words.performedUntil} binding={form.field("performedUntil")} />
        </div>
        <div className="pair">
          <DateField label={words.bookedOn} binding={form.field("bookedOn")} />
          <TextField label={words.year} required binding={form.field("year")} placeholder={language === "nl" ? "jjjj" : "yyyy"} />
        </div>
        <p className="aside">{words.yearHint}</p>
      </fieldset>
      <fieldset>
        <legend>{words.proof}</legend>
        <TextField label={words.counterparty} binding={form.field("counterparty")} />
        <div className="pair">
          <TextField label={words.document} binding={form.field("document")} />
          <TextField label={words.invoice} binding={form.field("invoice")} />
        </div>
        <DateField label={words.invoicedOn} binding={form.field("invoicedOn")} />
      </fieldset>
    </>
  );
}
