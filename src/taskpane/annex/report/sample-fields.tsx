import { Field, Input, Select } from "@fluentui/react-components";
import { annexExportLabels } from "../../../messages/labels/annex-export-labels";
import { useLanguage } from "../../context/language-context";
import type { SampleDraft } from "./sample-draft";

/** The parameters of a sample, as the accountant gives them. */
export function SampleFields({ draft, change }: { readonly draft: SampleDraft; readonly change: (draft: SampleDraft) => void }) {
  const words = annexExportLabels[useLanguage()];
  return (
    <>
      <p className="aside">{words.sampleExplained}</p>
      <Field label={words.size} size="small">
        <Input value={draft.size} inputMode="numeric" autoComplete="off" onChange={(_event, { value }) => change({ ...draft, size: value })} />
      </Field>
      <Field label={words.seed} size="small">
        <Input value={draft.seed} autoComplete="off" onChange={(_event, { value }) => change({ ...draft, seed: value })} />
      </Field>
      <Field label={words.method} size="small">
        <Select value={draft.method} onChange={(_event, { value }) => change({ ...draft, method: value === "random" ? "random" : "monetary-unit" })}>
          <option value="monetary-unit">{words.monetary}</option>
          <option value="random">{words.random}</option>
        </Select>
      </Field>
    </>
  );
}
