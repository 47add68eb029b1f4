import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { YearStatusDraft } from "../../../actions/drafts/year-status-draft";
import type { YearStatusSet } from "../../../actions/year/year-status-set";
import { formatCount } from "../../../messages/format/format-count";
import { annexStatusLabels } from "../../../messages/labels/annex-status-labels";
import { paneLabels } from "../../../messages/labels/pane-labels";
import type { YearRecord, YearStatus } from "../../../rules/model/year-record";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { RefusalBar } from "../../form/refusal-bar";
import { SendButton } from "../../form/send-button";
import { useForm } from "../../form/use-form";
import { StatusFields, type StatusTexts } from "./status-fields";

interface StatusFormProps {
  readonly year: number;
  readonly to: YearStatus;
  readonly record: YearRecord | null;
  readonly done: (set: YearStatusSet) => void;
  readonly cancel: () => void;
  readonly showFindings: () => void;
}

/** Fewer rows are under their seal before anybody could read how many. */
const followed = 2_000;

/** The form of one step: what it asks, what hinders it, and the word that records it. */
export function StatusForm({ year, to, record, done, cancel, showFindings }: StatusFormProps) {
  const language = useLanguage();
  const words = annexStatusLabels[language];
  const session = useSession();
  const action = useAction();
  const [texts, setTexts] = useState<StatusTexts>({ preparedBy: record?.preparedBy ?? "", checkedBy: "", on: "", reason: "", finalAccount: "" });
  const [sealing, setSealing] = useState<{ readonly rows: number; readonly of: number } | null>(null);
  const form = useForm(texts, setTexts, action.refusal);
  useEffect(() => {
    // The button that was pressed is gone: who works without a mouse goes on in the first field.
    form.element.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, [form.element]);
  const draft: YearStatusDraft = { year, to, ...texts };
  return (
    <form
      ref={form.element}
      className="question"
      aria-label={words.to[to]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.sent();
        action.run(() => session.setYearStatus(draft, (rows, of) => setSealing({ rows, of })), done);
      }}
    >
      <h3>{words.to[to]}</h3>
      <StatusFields to={to} form={form} />
      <RefusalBar refusal={action.refusal}>
        {action.refusal?.code === "year-errors-open" ? (
          <p>
            <button type="button" className="link" onClick={showFindings}>
              {words.toFindings}
            </button>
          </p>
        ) : null}
      </RefusalBar>
      <div className="buttons">
        <SendButton busy={action.busy} text={words.record} busyText={sealing === null || sealing.of < followed ? paneLabels[language].busy : words.sealing(formatCount(sealing.rows, language), formatCount(sealing.of, language))} />
        <Button disabledFocusable={action.busy} onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
