import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { WrittenReport } from "../../../actions/report/write-report";
import { formatCount } from "../../../messages/format/format-count";
import { joinWords } from "../../../messages/format/join-words";
import { annexReportLabels } from "../../../messages/labels/annex-report-labels";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { DoneBar } from "../../form/done-bar";
import { RefusalBar } from "../../form/refusal-bar";
import { ReportDifferences } from "./report-differences";

/** Makes the report sheets of a year, and says whether Excel and the rules agree. */
export function ReportCard({ year }: { readonly year: number }) {
  const language = useLanguage();
  const words = annexReportLabels[language];
  const session = useSession();
  const action = useAction();
  const [written, setWritten] = useState<WrittenReport | null>(null);
  const agrees = written !== null && written.differences.length === 0;
  const run = (): void => {
    setWritten(null);
    action.run(() => session.report.writeReport(year), setWritten);
  };
  return (
    <section className="card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="aside">{words.explained(year)}</p>
      <div className="buttons">
        <Button appearance="primary" size="small" disabledFocusable={action.busy} icon={action.busy ? <Spinner size="tiny" aria-hidden="true" /> : null} onClick={run}>
          {action.busy ? words.writing : words.write}
        </Button>
      </div>
      <DoneBar text={agrees ? words.written(joinWords(written.sheets, language), formatCount(written.figures, language)) : ""} />
      <ReportDifferences written={written} />
      <RefusalBar refusal={action.refusal} />
    </section>
  );
}
