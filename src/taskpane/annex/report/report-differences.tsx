import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WrittenReport } from "../../../actions/report/write-report";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { formatReading } from "../../../messages/format/format-reading";
import { formatWholeEuros } from "../../../messages/format/format-whole-euros";
import { joinWords } from "../../../messages/format/join-words";
import { annexReportLabels } from "../../../messages/labels/annex-report-labels";
import type { Language } from "../../../messages/language";
import { useLanguage } from "../../context/language-context";

/** The cells of a report in which Excel does not say what the rules say; nothing where they agree. */
export function ReportDifferences({ written }: { readonly written: WrittenReport | null }) {
  const language = useLanguage();
  const words = annexReportLabels[language];
  if (written === null || written.differences.length === 0) {
    return null;
  }
  const { sheets, differences } = written;
  return (
    <div role="alert" className="said">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.differences(differences.length, formatCount(differences.length, language))}</MessageBarTitle>
          <p>{words.writtenDiffers(joinWords(sheets, language))}</p>
          <ul className="differences">
            {differences.map(({ sheet, address, what, inSheet, byRules }) => (
              <li key={`${sheet} ${address}`}>
                <strong>{what}</strong>
                <span className="amount">{`${sheet} ${address}`}</span>
                <span className="code">
                  {words.inSheet}: {shown(inSheet, byRules, language)}. {words.byRules}: {expected(byRules, language)}
                </span>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

type Difference = WrittenReport["differences"][number];

/** An amount as one, with every decimal that stands there: the tenth of a cent may be what differs. */
function shown(inSheet: Difference["inSheet"], byRules: Difference["byRules"], language: Language): string {
  if (typeof inSheet !== "number" || byRules.is === "text") {
    return inSheet === "" ? annexReportLabels[language].nothing : String(inSheet);
  }
  const inCents = inSheet.toFixed(2);
  return formatReading(byRules.is === "cents" && Number(inCents) === inSheet ? inCents : String(inSheet), "euros", language);
}

function expected(figure: Difference["byRules"], language: Language): string {
  switch (figure.is) {
    case "text":
      return figure.text;
    case "euros":
      return formatWholeEuros(figure.euros, language);
    case "cents":
      return formatEuros(figure.cents, language);
  }
}
