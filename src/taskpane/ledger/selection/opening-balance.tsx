import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { OpeningTotals } from "../../../ledger/model/ledger-survey";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerSelectionLabels } from "../../../messages/labels/ledger-selection-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";

/** The opening balance of a file, which stays out; parts that give another one are named, and stop nothing. */
export function OpeningBalance({ opening }: { readonly opening: OpeningTotals | null }) {
  const language = useLanguage();
  const words = ledgerSelectionLabels[language];
  if (opening === null) {
    return null;
  }
  const { differing = [], lines } = opening;
  return (
    <>
      {differing.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.openingDiffers}</MessageBarTitle>
            {differing.map((other) => (
              <p key={other.part}>{words.openingOfPart(other.part, lineCount(other.lines, language), formatEuros(other.debit, language), formatEuros(other.credit, language))}</p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <p className="aside">{words.opening(lineCount(lines, language))}</p>
    </>
  );
}
