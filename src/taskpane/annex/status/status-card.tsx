import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { OpenBook } from "../../../actions/session-state";
import { yearAhead } from "../../../actions/year/year-ahead";
import type { YearStatusSet } from "../../../actions/year/year-status-set";
import { formatCount } from "../../../messages/format/format-count";
import { annexStatusLabels, yearStatusWords } from "../../../messages/labels/annex-status-labels";
import type { YearStatus } from "../../../rules/model/year-record";
import type { YearStanding } from "../../../rules/years/year-standing";
import { useLanguage } from "../../context/language-context";
import { SeveritySign } from "../../findings/severity-sign";
import { DoneBar } from "../../form/done-bar";
import { ReportedDifferences } from "../figures/reported-differences";
import { StatusForm } from "./status-form";
import { StatusSteps } from "./status-steps";

interface StatusCardProps {
  readonly open: OpenBook;
  readonly standing: YearStanding;
  readonly showFindings: () => void;
}

/** How far a year has come, and the form of its next step. */
export function StatusCard({ open, standing, showFindings }: StatusCardProps) {
  const language = useLanguage();
  const words = annexStatusLabels[language];
  const [asked, ask] = useState<YearStatus | null>(null);
  const [set, setSet] = useState<YearStatusSet | null>(null);
  const { year, status } = standing;
  const { next, hindrances } = useMemo(() => yearAhead(open, standing), [open, standing]);
  const record = open.book.years.find((row) => row.year === year) ?? null;
  const done = (outcome: YearStatusSet): void => {
    ask(null);
    setSet(outcome);
  };
  return (
    <section className="card status-card" aria-label={words.title}>
      <StatusSteps standing={standing} record={record} today={open.view.today} />
      {record !== null && record.seal !== "" && status !== "concept" ? (
        <p className="aside seal" title={record.seal}>
          {words.seal} <code>{record.seal.slice(0, 16)}…</code>
        </p>
      ) : null}
      <DoneBar text={set === null ? "" : `${words.done(yearStatusWords[language][set.status], set.year)}${set.sealedRows === 0 ? "" : ` ${words.sealed(set.sealedRows, formatCount(set.sealedRows, language))}`}`} />
      {set === null ? null : <ReportedDifferences differences={set.differences} />}
      <Hindrances count={hindrances.length} showFindings={showFindings} />
      {asked === null ? (
        <div className="buttons">
          {next.map((to, at) => (
            <Button key={to} size="small" appearance={at === 0 ? "primary" : "secondary"} onClick={() => ask(to)}>
              {words.to[to]}
            </Button>
          ))}
        </div>
      ) : (
        <StatusForm key={asked} year={year} to={asked} record={record} done={done} cancel={() => ask(null)} showFindings={showFindings} />
      )}
    </section>
  );
}

/** How many errors keep the year from going on, with the way to them. */
function Hindrances({ count, showFindings }: { readonly count: number; readonly showFindings: () => void }) {
  const language = useLanguage();
  const words = annexStatusLabels[language];
  return count === 0 ? null : (
    <p className="aside">
      <SeveritySign severity="error" />
      {words.hindered(count, formatCount(count, language))}{" "}
      <button type="button" className="link" onClick={showFindings}>
        {words.toFindings}
      </button>
    </p>
  );
}
