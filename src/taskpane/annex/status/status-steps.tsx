import { formatDate } from "../../../messages/format/format-date";
import { annexStatusLabels, yearStatusWords } from "../../../messages/labels/annex-status-labels";
import type { IsoDate } from "../../../rules/dates/iso-date";
import type { YearRecord, YearStatus } from "../../../rules/model/year-record";
import type { YearStanding } from "../../../rules/years/year-standing";
import { useLanguage } from "../../context/language-context";
import { SeveritySign } from "../../findings/severity-sign";

/** The states that every year goes through, in their order; a redelivery comes after the last. */
const usual = ["concept", "gecontroleerd", "vastgesteld", "ingediend"] as const satisfies readonly YearStatus[];

interface StatusStepsProps {
  readonly standing: YearStanding;
  /** The row of tblJaar; null while the year has none. */
  readonly record: YearRecord | null;
  readonly today: IsoDate;
}

/** How far a year has come: each state with who and when, the present one marked in words too. */
export function StatusSteps({ standing, record, today }: StatusStepsProps) {
  const language = useLanguage();
  const { status } = standing;
  const steps: readonly YearStatus[] = status === "herlevering" ? [...usual, "herlevering"] : usual;
  const reached = steps.indexOf(status);
  return (
    <ol className="status-steps">
      {steps.map((step, at) => (
        <li key={step} className={at <= reached ? "reached" : "ahead"} aria-current={at === reached ? "step" : undefined}>
          <span className="step-name">{step === "herlevering" ? annexStatusLabels[language].redelivery(standing.redelivery ?? 1) : yearStatusWords[language][step]}</span>
          <StepFacts step={step} isReached={at <= reached} standing={standing} record={record} today={today} />
        </li>
      ))}
    </ol>
  );
}

interface StepFactsProps extends StatusStepsProps {
  readonly step: YearStatus;
  readonly isReached: boolean;
}

function StepFacts({ step, isReached, standing, record, today }: StepFactsProps) {
  const words = annexStatusLabels[useLanguage()];
  if (!isReached) {
    return step === "ingediend" ? <DueOn due={standing.due} today={today} /> : null;
  }
  const facts = factsOf(step, standing, record, words);
  return facts === "" ? null : <span className="code">{facts}</span>;
}

function DueOn({ due, today }: { readonly due: IsoDate | null; readonly today: IsoDate }) {
  const words = annexStatusLabels[useLanguage()];
  if (due === null) {
    return null;
  }
  return due < today ? (
    <span className="code late">
      <SeveritySign severity="warning" /> {words.late(formatDate(due))}
    </span>
  ) : (
    <span className="code">{words.due(formatDate(due))}</span>
  );
}

function factsOf(step: YearStatus, standing: YearStanding, record: YearRecord | null, words: (typeof annexStatusLabels)["nl"]): string {
  const said = (name: string | undefined, say: (name: string) => string): string => (name === undefined || name === "" ? "" : say(name));
  const on = (date: IsoDate | null | undefined): string => (date === null || date === undefined ? "" : formatDate(date));
  const facts: Readonly<Record<YearStatus, readonly string[]>> = {
    concept: [said(record?.preparedBy, words.preparedBy)],
    gecontroleerd: [said(record?.checkedBy, words.checkedBy), on(record?.checkedOn)],
    vastgesteld: [on(standing.adoptedOn)],
    ingediend: [standing.from === "opening" ? words.takenOver : "", standing.status === "herlevering" ? "" : on(standing.submittedOn)],
    herlevering: [on(standing.submittedOn), standing.reason],
  };
  return facts[step].filter((text) => text !== "").join(", ");
}
