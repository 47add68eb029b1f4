import { debitMinusCredit } from "../../../actions/ledger/debit-minus-credit";
import { sumOfSelection } from "../../../actions/ledger/sum-of-selection";
import type { LedgerSurvey } from "../../../ledger/model/ledger-survey";
import type { Selection } from "../../../ledger/model/selection";
import type { LineSum } from "../../../ledger/model/import-plan";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerSelectionLabels } from "../../../messages/labels/ledger-selection-labels";
import type { Language } from "../../../messages/language";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";

interface SelectionSumProps {
  readonly survey: LedgerSurvey;
  readonly selection: Selection;
  readonly everything: boolean;
}

const dimensions = ["projects", "costCentres", "accounts"] as const;

function sumText({ survey, selection, everything }: SelectionSumProps, language: Language): string {
  const words = ledgerSelectionLabels[language];
  const shown = (text: (lines: string, amount: string) => string, { lines, cents }: LineSum): string => text(lineCount(lines, language), formatEuros(cents, language));
  if (everything) {
    return shown(words.chosenAll, { lines: survey.counted.lines, cents: debitMinusCredit(survey.counted) });
  }
  const [dimension, ...more] = dimensions.filter((one) => selection[one].length > 0);
  if (dimension === undefined) {
    return words.chooseFirst;
  }
  return more.length > 0 ? words.chosenBoth : shown(words.chosen, sumOfSelection(survey[dimension], new Set(selection[dimension])));
}

/** What the selection comes to, seen and spoken after each choice. Where more than one list counts, only the lines themselves can tell. */
export function SelectionSum(props: SelectionSumProps) {
  return (
    <p role="status" className="preview">
      {sumText(props, useLanguage())}
    </p>
  );
}
