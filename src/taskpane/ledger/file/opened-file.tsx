import { Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { LedgerDraft } from "../../../actions/ledger/ledger-draft";
import { ledgerFileLabels } from "../../../messages/labels/ledger-file-labels";
import { joinWords } from "../../../messages/format/join-words";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { openedLedgerText } from "../../../messages/ledger-texts/opened-ledger-text";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { VatBasisField } from "./vat-basis-field";

/** What the chosen file turned out to be, and what must be known of it as a whole. */
export function OpenedFile({ draft }: { readonly draft: LedgerDraft }) {
  const language = useLanguage();
  const words = ledgerFileLabels[language];
  const { wizard, state } = useWizard();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash } = draft;
  // The field that was used to choose it is gone.
  useEffect(() => heading.current?.focus(), [hash]);
  return (
    <>
      <div className="card opened">
        <h3 ref={heading} tabIndex={-1}>
          <span className="hidden-text">{words.opened}: </span>
          {draft.name}
        </h3>
        <p>{openedLedgerText(draft.opened, draft.table, language)}</p>
        <SurveyLine draft={draft} />
        <button type="button" className="link" disabled={state.work !== null} onClick={() => wizard.restart()}>
          {words.another}
        </button>
      </div>
      {draft.known ? <Note text={words.known} /> : null}
      {draft.unfinished.length > 0 ? <Note text={words.unfinished} /> : null}
      <TableChoice draft={draft} />
      {draft.opened.is === "auditfile" ? <VatBasisField value={draft.vatBasis} /> : null}
    </>
  );
}

function Note({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function SurveyLine({ draft: { opened, survey } }: { readonly draft: LedgerDraft }) {
  const language = useLanguage();
  const words = ledgerFileLabels[language];
  if (survey === null) {
    return null;
  }
  const counted = opened.is === "auditfile" ? `${words.counted}: ${lineCount(survey.counted.lines, language)}. ` : "";
  const years = survey.years.length === 0 ? "" : words.years(survey.years.length, joinWords(survey.years.map(String), language));
  return <p>{`${counted}${years}`}</p>;
}

function TableChoice({ draft: { opened, table } }: { readonly draft: LedgerDraft }) {
  const language = useLanguage();
  const words = ledgerFileLabels[language];
  const { wizard, state } = useWizard();
  if (opened.is === "auditfile" || opened.tables.length < 2) {
    return null;
  }
  return (
    <Field label={words.table} size="small">
      <Select value={String(table)} disabled={state.work !== null} onChange={(_event, { value }) => wizard.chooseTable(Number(value))}>
        {opened.tables.map(({ name, records }, position) => (
          <option key={position} value={position}>
            {words.tableChoice(name === "" ? words.unnamed(position + 1) : name, lineCount(records.length, language))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
