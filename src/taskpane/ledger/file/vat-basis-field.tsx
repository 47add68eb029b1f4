import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { ledgerFileLabels } from "../../../messages/labels/ledger-file-labels";
import type { VatBasis } from "../../../rules/model/source-file";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";

const bases: readonly VatBasis[] = ["exclusief", "inclusief"];

/** Asks once per file how its amounts stand to recoverable VAT; not knowing is an answer. */
export function VatBasisField({ value }: { readonly value: VatBasis | null }) {
  const words = ledgerFileLabels[useLanguage()];
  const { wizard } = useWizard();
  return (
    <Field label={words.vatBasis} hint={words.vatHint} size="small">
      <RadioGroup value={value ?? ""} onChange={(_event, data) => wizard.changeSource({ vatBasis: bases.find((basis) => basis === data.value) ?? null })}>
        {bases.map((basis) => (
          <Radio key={basis} value={basis} label={words[basis]} />
        ))}
        <Radio value="" label={words.vatUnknown} />
      </RadioGroup>
    </Field>
  );
}
