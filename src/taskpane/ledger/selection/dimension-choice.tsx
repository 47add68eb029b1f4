import { Checkbox } from "@fluentui/react-components";
import type { DimensionValue } from "../../../ledger/model/ledger-survey";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerSelectionLabels } from "../../../messages/labels/ledger-selection-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";

interface DimensionChoiceProps {
  readonly value: DimensionValue;
  readonly chosen: boolean;
  readonly tick: (code: string, ticked: boolean) => void;
}

/** One code with its name, its lines and their sum. */
export function DimensionChoice({ value: { code, name, lines, cents }, chosen, tick }: DimensionChoiceProps) {
  const language = useLanguage();
  const { noCode } = ledgerSelectionLabels[language];
  return (
    <li>
      <Checkbox
        checked={chosen}
        onChange={(_event, { checked }) => tick(code, checked === true)}
        label={
          <span className="code-label">
            <span>
              <strong>{code === "" ? noCode : code}</strong> {name}
            </span>{" "}
            <span className="aside">
              {lineCount(lines, language)} · {formatEuros(cents, language)}
            </span>
          </span>
        }
      />
    </li>
  );
}
