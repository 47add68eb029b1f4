import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { MoneyChange } from "../../../actions/money/money-change";
import type { NotationQuestion as Question } from "../../../ledger/money/model/money-mapping";
import type { AmountNotation } from "../../../ledger/model/column-mapping";
import { formatReading } from "../../../messages/format/format-reading";
import { quote } from "../../../messages/format/quote";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { useLanguage } from "../../context/language-context";

const notations = ["comma", "point"] as const;

interface NotationQuestionProps {
  readonly question: Question;
  /** What was answered; null while nothing was. */
  readonly answer: AmountNotation | null;
  readonly change: (answer: MoneyChange) => void;
}

/** Which of two amounts a bare "1.234" is: asked once for its column, never guessed. */
export function NotationQuestion({ question: { field, column, shown }, answer, change }: NotationQuestionProps) {
  const language = useLanguage();
  const words = moneyLabels[language];
  return (
    <div className="card asked">
      <Field label={words.whichReading(column, quote(shown))} size="small">
        <RadioGroup
          value={answer ?? ""}
          onChange={(_event, { value }) => {
            const notation = notations.find((one) => one === value);
            if (notation !== undefined) {
              change({ is: "notation", field, notation });
            }
          }}
        >
          {notations.map((notation) => (
            <Radio key={notation} value={notation} label={formatReading(decimalOf(shown, notation), field === "amount" ? "euros" : "number", language)} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

function decimalOf(shown: string, notation: (typeof notations)[number]): string {
  const digits = shown.replace(/[^\d.,-]/g, "");
  return notation === "comma" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
}
