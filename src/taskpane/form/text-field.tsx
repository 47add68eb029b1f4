import { Input } from "@fluentui/react-components";
import { FieldFrame, type FieldText } from "./field-frame";
import type { FieldBinding } from "./use-form";

/** A line of text. */
export function TextField({ binding, placeholder, ...text }: FieldText & { readonly binding: FieldBinding; readonly placeholder?: string }) {
  return (
    <FieldFrame {...text} binding={binding}>
      <Input value={binding.value} placeholder={placeholder ?? ""} autoComplete="off" onChange={(_event, { value }) => binding.change(value)} />
    </FieldFrame>
  );
}
