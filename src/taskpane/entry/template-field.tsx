import { Field, Select } from "@fluentui/react-components";
import { measureLabels } from "../../messages/labels/measure-labels";
import type { MeasureTemplate } from "../../rules/model/scheme";
import { useLanguage } from "../context/language-context";

/** Fills the form from a template; it shows "a measure of your own" again afterwards, because the officer may change everything. */
export function TemplateField({ templates, begin }: { readonly templates: readonly MeasureTemplate[]; readonly begin: (template: MeasureTemplate) => void }) {
  const words = measureLabels[useLanguage()];
  return (
    <Field label={words.template} size="small">
      <Select
        value=""
        onChange={(_event, { value }) => {
          const template = templates.find(({ code }) => code === value);
          if (template !== undefined) {
            begin(template);
          }
        }}
      >
        <option value="">{words.ownMeasure}</option>
        {templates.map(({ code, name, purpose }) => (
          <option key={code} value={code}>{`${name} (${purpose})`}</option>
        ))}
      </Select>
    </Field>
  );
}
