import type { MoneyDraft } from "../../../actions/money/money-draft";
import type { PaymentChoiceField } from "../../../ledger/money/model/payment-choice-field";
import type { Municipality } from "../../../rules/model/municipality";
import { formatEuros } from "../../../messages/format/format-euros";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { readAsText } from "../../../messages/money-texts/read-as-text";
import { useLanguage } from "../../context/language-context";
import { TickList } from "./tick-list";

interface ValueChoiceProps {
  readonly draft: MoneyDraft;
  readonly field: PaymentChoiceField;
  /** Values that were read as a municipality of the book, which CBS calls otherwise. */
  readonly readAs?: ReadonlyMap<string, Municipality>;
  /** Null where there is nothing to choose from. */
  readonly chosen: readonly string[] | null;
  readonly choose: (values: readonly string[]) => void;
}

/** Which sides, schemes or municipalities of an overview count; nothing where there is nothing to choose from. */
export function ValueChoice({ draft: { values }, field, readAs, chosen, choose }: ValueChoiceProps) {
  const language = useLanguage();
  const words = moneyLabels[language];
  return chosen === null ? null : (
    <TickList
      label={words.which[field]}
      explained={words.whichHint(values[field].length)}
      ticks={values[field].map(({ value, lines, cents }) => {
        const municipality = readAs?.get(value);
        const sum = `${lineCount(lines, language)}, ${formatEuros(cents, language)}`;
        return { key: value, text: value === "" ? words.noValue : value, detail: municipality === undefined ? sum : `${readAsText(value, municipality, language)} ${sum}` };
      })}
      ticked={chosen}
      choose={choose}
    />
  );
}
