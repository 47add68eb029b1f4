import { spendingLabels } from "../../messages/labels/spending-labels";
import { useLanguage } from "../context/language-context";
import type { FieldText } from "./field-frame";
import { TextField } from "./text-field";
import type { FieldBinding } from "./use-form";

/** A date typed as dd-mm-yyyy. The browser's own date picker would follow the system's order of day and month, not the workbook's. */
export function DateField({ binding, ...text }: FieldText & { readonly binding: FieldBinding }) {
  const { dateFormat } = spendingLabels[useLanguage()];
  return <TextField {...text} binding={binding} placeholder={dateFormat} />;
}
