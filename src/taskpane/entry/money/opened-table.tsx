import { Field, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { MoneyChange } from "../../../actions/money/money-change";
import type { MoneyDraft } from "../../../actions/money/money-draft";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { openedLedgerText } from "../../../messages/ledger-texts/opened-ledger-text";
import { useLanguage } from "../../context/language-context";
import { ColumnChoices } from "./column-choices";
import { NotationQuestion } from "./notation-question";

interface OpenedTableProps {
  readonly draft: MoneyDraft;
  readonly busy: boolean;
  readonly change: (answer: MoneyChange) => void;
  readonly close: () => void;
}

/** What the chosen file turned out to be, and how it is read. */
export function OpenedTable({ draft, busy, change, close }: OpenedTableProps) {
  const language = useLanguage();
  const words = moneyLabels[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash, tables, table, unsure, mapping } = draft;
  // The field that was used to choose it is gone.
  useEffect(() => heading.current?.focus(), [hash]);
  return (
    <>
      <div className="card opened">
        <h3 ref={heading} tabIndex={-1}>
          <span className="hidden-text">{words.opened}: </span>
          {draft.name}
        </h3>
        <p>{openedLedgerText({ is: "tables", tables }, table, language)}</p>
        <button type="button" className="link" disabled={busy} onClick={close}>
          {words.another}
        </button>
      </div>
      {tables.length < 2 ? null : (
        <Field label={words.table} size="small">
          <Select value={String(table)} disabled={busy} onChange={(_event, { value }) => change({ is: "table", table: Number(value) })}>
            {tables.map(({ name, records }, position) => (
              <option key={position} value={position}>
                {words.tableChoice(name === "" ? words.unnamed(position + 1) : name, lineCount(records.length, language))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {unsure.map((question) => (
        <NotationQuestion key={question.field} question={question} answer={mapping.notation[question.field] ?? null} change={change} />
      ))}
      <ColumnChoices key={`${hash} ${table}`} draft={draft} busy={busy} change={change} />
    </>
  );
}
