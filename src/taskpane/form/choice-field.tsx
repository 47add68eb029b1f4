import { Select } from "@fluentui/react-components";
import { paneLabels } from "../../messages/labels/pane-labels";
import { useLanguage } from "../context/language-context";
import { FieldFrame, type FieldText } from "./field-frame";
import type { FieldBinding } from "./use-form";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** One of a short list. A value that is not in the list shows as "make a choice". */
export function ChoiceField({ binding, choices, ...text }: FieldText & { readonly binding: FieldBinding; readonly choices: readonly Choice[] }) {
  const { chooseOne } = paneLabels[useLanguage()];
  const known = choices.some(({ value }) => value === binding.value);
  return (
    <FieldFrame {...text} binding={binding}>
      <Select value={known ? binding.value : ""} onChange={(_event, { value }) => binding.change(value)}>
        {known ? null : <option value="">{chooseOne}</option>}
        {choices.map(({ value, text: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
