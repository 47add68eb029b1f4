import { useState } from "react";
import type { MeasureDraft } from "../../actions/drafts/measure-draft";
import { measureLabels } from "../../messages/labels/measure-labels";
import type { Scheme } from "../../rules/model/scheme";
import { useDraft } from "../context/draft-store";
import { useLanguage } from "../context/language-context";
import { useSession } from "../context/session-context";
import { useAction } from "../context/use-action";
import { ChoiceField } from "../form/choice-field";
import { TextField } from "../form/text-field";
import { useForm } from "../form/use-form";
import { DraftForm } from "./draft-form";
import { PurposeNote } from "./purpose-note";
import { TemplateField } from "./template-field";

const emptyMeasure: MeasureDraft = { name: "", purpose: "", partner: "", note: "" };

/** Adds a measure, free or from a template, under one permitted purpose. */
export function MeasureForm({ scheme }: { readonly scheme: Scheme }) {
  const words = measureLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [done, setDone] = useState("");
  const [draft, setDraft] = useDraft("measure", emptyMeasure);
  const form = useForm(draft, setDraft, action.refusal);
  const send = (): void => {
    setDone("");
    action.run(
      () => session.addMeasure(draft),
      () => {
        setDone(words.added(draft.name));
        setDraft(emptyMeasure);
      },
    );
  };
  return (
    <DraftForm title={words.title} sendText={words.add} form={form} action={action} done={done} send={send}>
      <TemplateField templates={scheme.measureTemplates} begin={({ name, purpose }) => setDraft({ ...draft, name, purpose })} />
      <TextField label={words.name} hint={words.nameHint} required binding={form.field("name")} />
      <ChoiceField label={words.purpose} required binding={form.field("purpose")} choices={scheme.purposes.map(({ code, shortName }) => ({ value: code, text: `${code} · ${shortName}` }))} />
      <PurposeNote purpose={scheme.purposes.find(({ code }) => code === draft.purpose)} />
      <TextField label={words.partner} hint={words.partnerHint} binding={form.field("partner")} />
      <TextField label={words.note} binding={form.field("note")} />
    </DraftForm>
  );
}
