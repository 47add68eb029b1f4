import type { MoneyDraft } from "../../../actions/money/money-draft";
import type { PaymentChoiceField } from "../../../ledger/money/model/payment-choice-field";
import { formatEuros } from "../../../messages/format/format-euros";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { TickList } from "./tick-list";

interface ValueChoiceProps {
  readonly draft: MoneyDraft;
  readonly field: PaymentChoiceField;
  /** Null where there is nothing to choose from. */
  readonly chosen: readonly string[] | null;
  readonly choose: (values: readonly string[]) => void;
}

/** Which sides, schemes or municipalities of an overview count; nothing where there is nothing to choose from. */
export function ValueChoice({ draft: { values }, field, chosen, choose }: ValueChoiceProps) {
  const language = useLanguage();
  const words = moneyLabels[language];
  return chosen === null ? null : (
    <TickList
      label={words.which[field]}
      explained={words.whichHint(values[field].length)}
      ticks={values[field].map(({ value, lines, cents }) => ({ key: value, text: value === "" ? words.noValue : value, detail: `${lineCount(lines, language)}, ${formatEuros(cents, language)}` }))}
      ticked={chosen}
      choose={choose}
    />
  );
}
