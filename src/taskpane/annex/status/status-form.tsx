import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { YearStatusDraft } from "../../../actions/drafts/year-status-draft";
import type { YearStatusSet } from "../../../actions/year/year-status-set";
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

/** The form of one step: what it asks, what hinders it, and the word that records it. */
export function StatusForm({ year, to, record, done, cancel, showFindings }: StatusFormProps) {
  const language = useLanguage();
  const words = annexStatusLabels[language];
  const session = useSession();
  const action = useAction();
  const [texts, setTexts] = useState<StatusTexts>({ preparedBy: record?.preparedBy ?? "", checkedBy: "", on: "", reason: "", finalAccount: "" });
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
        action.run(() => session.setYearStatus(draft), done);
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
        <SendButton busy={action.busy} text={words.record} busyText={paneLabels[language].busy} />
        <Button disabledFocusable={action.busy} onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
