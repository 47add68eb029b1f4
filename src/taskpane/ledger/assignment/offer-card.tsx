import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { PlannedLine } from "../../../ledger/model/import-plan";
import type { LineOffer } from "../../../ledger/model/line-outcome";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { joinWords } from "../../../messages/format/join-words";
import { ledgerAssignmentLabels } from "../../../messages/labels/ledger-assignment-labels";
import { useLanguage } from "../../context/language-context";
import { noDecision } from "../store/no-decision";
import { useWizard } from "../store/use-wizard";
import { LineText } from "./line-text";
import { offersOf } from "./offers-of";
import { shownDate } from "./shown-date";

/** One line with what is offered for it. */
export function OfferCard({ planned, all }: { readonly planned: PlannedLine; readonly all: readonly PlannedLine[] }) {
  return (
    <li className="line">
      <LineText line={planned.line} />
      {offersOf(planned).map((offer, position) => (offer.is === "split" ? <SplitOffer key={position} planned={planned} offer={offer} /> : <PairOffer key={position} planned={planned} offer={offer} all={all} />))}
    </li>
  );
}

function SplitOffer({ planned: { key }, offer }: { readonly planned: PlannedLine; readonly offer: Extract<LineOffer, { readonly is: "split" }> }) {
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

function PairOffer({ planned, offer, all }: { readonly planned: PlannedLine; readonly offer: Extract<LineOffer, { readonly is: "pair" }>; readonly all: readonly PlannedLine[] }) {
  const language = useLanguage();
  const words = ledgerAssignmentLabels[language];
  const { wizard, state } = useWizard();
  const { paired } = state.choices.decisions.get(planned.key) ?? noDecision;
  const choose = (yes: boolean): void => {
    const other = all.find(({ line }) => line.line === offer.other);
    wizard.decide(other === undefined ? [planned.key] : [planned.key, other.key], { paired: yes });
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
