import { annexStatusLabels } from "../../../messages/labels/annex-status-labels";
import type { YearStatus } from "../../../rules/model/year-record";
import { useLanguage } from "../../context/language-context";
import { ChoiceField } from "../../form/choice-field";
import { DateField } from "../../form/date-field";
import { TextField } from "../../form/text-field";
import type { Form } from "../../form/use-form";

/** What the officer types for a step. */
export interface StatusTexts {
  readonly preparedBy: string;
  readonly checkedBy: string;
  readonly on: string;
  readonly reason: string;
  readonly finalAccount: string;
}

/** The fields that a step asks. */
export function StatusFields({ to, form }: { readonly to: YearStatus; readonly form: Form<StatusTexts> }) {
  const words = annexStatusLabels[useLanguage()];
  switch (to) {
    case "concept":
      return <p className="aside">{words.backAsked}</p>;
    case "gecontroleerd":
      return (
        <>
          <TextField label={words.preparer} hint={words.preparerHint} binding={form.field("preparedBy")} />
          <TextField label={words.checker} hint={words.checkerHint} required binding={form.field("checkedBy")} />
          <DateField label={words.checkedOn} hint={words.today} binding={form.field("on")} />
        </>
      );
    case "vastgesteld":
      return <DateField label={words.adoptedOn} required binding={form.field("on")} />;
    case "ingediend":
      return (
        <>
          <DateField label={words.submittedOn} required binding={form.field("on")} />
          <FinalAccountField form={form} />
        </>
      );
    case "herlevering":
      return (
        <>
          <DateField label={words.submittedOn} required binding={form.field("on")} />
          <TextField label={words.reason} required binding={form.field("reason")} />
          <FinalAccountField form={form} />
        </>
      );
  }
}

function FinalAccountField({ form }: { readonly form: Form<StatusTexts> }) {
  const words = annexStatusLabels[useLanguage()];
  const choices = [
    { value: "", text: words.unchanged },
    { value: "ja", text: words.yes },
    { value: "nee", text: words.no },
  ];
  return <ChoiceField label={words.finalAccount} choices={choices} binding={form.field("finalAccount")} />;
}
