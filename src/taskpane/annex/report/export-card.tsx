import { Button, Checkbox, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { annexExportLabels } from "../../../messages/labels/annex-export-labels";
import { useLanguage } from "../../context/language-context";
import { useSession } from "../../context/session-context";
import { useAction } from "../../context/use-action";
import { DoneBar } from "../../form/done-bar";
import { RefusalBar } from "../../form/refusal-bar";
import type { SampleDraft } from "./sample-draft";
import { SampleFields } from "./sample-fields";
import { sampleOfDraft } from "./sample-of-draft";

const noSample: SampleDraft = { size: "", seed: "", method: "monetary-unit" };

/** Opens the workbook for the accountant over a year, with the sample that the accountant asked for, if any. */
export function ExportCard({ year }: { readonly year: number }) {
  const words = annexExportLabels[useLanguage()];
  const session = useSession();
  const action = useAction();
  const [draft, setDraft] = useState<SampleDraft | null>(null);
  const [said, setSaid] = useState<"made" | "incomplete" | null>(null);
  const run = (): void => {
    const sample = draft === null ? null : sampleOfDraft(draft);
    if (draft !== null && sample === null) {
      setSaid("incomplete");
      return;
    }
    setSaid(null);
    action.run(() => session.exportForAccountant(year, sample), () => setSaid("made"));
  };
  return (
    <section className="card" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="aside">{words.explained(year)}</p>
      <Checkbox label={words.sample} checked={draft !== null} onChange={(_event, { checked }) => setDraft(checked === true ? noSample : null)} />
      {draft === null ? null : <SampleFields draft={draft} change={setDraft} />}
      {said === "incomplete" ? (
        <MessageBar role="alert" intent="error" layout="multiline">
          <MessageBarBody>{words.incomplete}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className="buttons">
        <Button size="small" disabledFocusable={action.busy} icon={action.busy ? <Spinner size="tiny" aria-hidden="true" /> : null} onClick={run}>
          {action.busy ? words.making : words.make}
        </Button>
      </div>
      <DoneBar text={said === "made" ? words.made : ""} />
      <RefusalBar refusal={action.refusal} />
    </section>
  );
}
