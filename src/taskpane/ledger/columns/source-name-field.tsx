import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { ledgerColumnLabels } from "../../../messages/labels/ledger-column-labels";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";

/** The name under which the columns are remembered; it counts when the officer leaves the field. An empty name keeps the old one. */
export function SourceNameField({ name }: { readonly name: string }) {
  const words = ledgerColumnLabels[useLanguage()];
  const { wizard } = useWizard();
  const [typed, setTyped] = useState(name);
  const keep = (): void => {
    const sourceName = typed.trim();
    if (sourceName === "") {
      setTyped(name);
    } else if (sourceName !== name) {
      wizard.changeSource({ sourceName });
    }
  };
  return (
    <Field label={words.sourceName} hint={words.sourceNameHint} size="small">
      <Input value={typed} autoComplete="off" onChange={(_event, { value }) => setTyped(value)} onBlur={keep} />
    </Field>
  );
}
