import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import type { LineOffer } from "../../../ledger/model/line-outcome";
import { formatCount } from "../../../messages/format/format-count";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { useLanguage } from "../../context/language-context";
import { noDecision } from "../store/no-decision";
import { useWizard } from "../store/use-wizard";

/** Two lines of the file that undo each other: a pair, or not. What is a pair in the file reverses no row of the book. */
export function PairOffer({ planned, offer, all }: { readonly planned: PlannedLine; readonly offer: Extract<LineOffer, { readonly is: "pair" }>; readonly all: readonly PlannedLine[] }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard, state } = useWizard();
  const { paired } = state.choices.decisions.get(planned.key) ?? noDecision;
  const choose = (yes: boolean): void => {
    const other = all.find(({ line }) => line.line === offer.other);
    wizard.decide(other === undefined ? [planned.key] : [planned.key, other.key], { paired: yes, ...(yes ? { reverses: "" } : {}) });
  };
  return (
    <Field label={words.pair(formatCount(offer.other, language))} size="small">
      <RadioGroup value={paired ? "yes" : "no"} onChange={(_event, { value }) => choose(value === "yes")}>
        <Radio value="no" label={words.pairNo} />
        <Radio value="yes" label={words.pairYes} />
      </RadioGroup>
    </Field>
  );
}
