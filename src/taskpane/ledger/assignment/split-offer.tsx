import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import type { LineOffer } from "../../../ledger/model/line-outcome";
import { formatEuros } from "../../../messages/format/format-euros";
import { joinWords } from "../../../messages/format/join-words";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { useLanguage } from "../../context/language-context";
import { noDecision } from "../store/no-decision";
import { useWizard } from "../store/use-wizard";
import { shownDate } from "./shown-date";

/** A school year or performance that crosses a year's end: whole in the accounting year, or divided. */
export function SplitOffer({ planned: { key }, offer }: { readonly planned: PlannedLine; readonly offer: Extract<LineOffer, { readonly is: "split" }> }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard, state } = useWizard();
  const { split } = state.choices.decisions.get(key) ?? noDecision;
  const shares = joinWords(
    offer.shares.map(({ year, amount }) => `${year} ${formatEuros(amount, language)}`),
    language,
  );
  return (
    <Field label={words.split(shownDate(offer.from), shownDate(offer.until))} hint={words.splitShares(shares)} size="small">
      <RadioGroup value={split ?? ""} onChange={(_event, { value }) => wizard.decide([key], { split: value === "days" || value === "months" ? value : null })}>
        <Radio value="" label={words.whole} />
        <Radio value="days" label={words.byDays} />
        <Radio value="months" label={words.byMonths} />
      </RadioGroup>
    </Field>
  );
}
