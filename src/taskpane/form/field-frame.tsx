import { Field, type FieldProps } from "@fluentui/react-components";
import { fieldProblemMessage } from "../../messages/field-problem-message";
import { useLanguage } from "../context/language-context";
import type { FieldBinding } from "./use-form";

/** What every field of a form shows beside its control. */
export interface FieldText {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

/** Label, hint and problem around one control, tied to it for screen readers. */
export function FieldFrame({ label, hint, required, binding, children }: FieldText & { readonly binding: FieldBinding; readonly children: NonNullable<FieldProps["children"]> }) {
  const language = useLanguage();
  const problem = binding.problem === null ? {} : { validationState: "error" as const, validationMessage: fieldProblemMessage(binding.problem, language) };
  return (
    <Field label={label} hint={hint ?? null} required={required ?? false} size="small" {...problem}>
      {children}
    </Field>
  );
}
