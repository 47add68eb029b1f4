import { Input } from "@fluentui/react-components";
import { useRef } from "react";
import { FieldFrame, type FieldText } from "./field-frame";
import { Readings } from "./readings";
import type { FieldBinding } from "./use-form";

/** An amount or another number in Dutch notation. One that can mean two things, such as "1.234", becomes a question. */
export function AmountField({ binding, unit = "euros", ...text }: FieldText & { readonly binding: FieldBinding; readonly unit?: "euros" | "number" }) {
  const field = useRef<HTMLDivElement>(null);
  const answer = (typed: string): void => {
    binding.change(typed);
    field.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={field}>
      <FieldFrame {...text} binding={binding}>
        <Input className="amount" value={binding.value} contentBefore={unit === "euros" ? "€" : null} autoComplete="off" onChange={(_event, { value }) => binding.change(value)} />
      </FieldFrame>
      <Readings label={text.label} unit={unit} readings={binding.problem?.readings ?? []} choose={answer} />
    </div>
  );
}
