import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MoneyChange } from "../../../actions/money/money-change";
import type { MoneyDraft } from "../../../actions/money/money-draft";
import type { MoneyField, MoneyKind } from "../../../ledger/money/model/money-field";
import { moneyLabels } from "../../../messages/labels/money-labels";
import { moneyFieldWords } from "../../../messages/money-texts/money-field-words";
import { useLanguage } from "../../context/language-context";

const fields: Readonly<Record<MoneyKind, readonly MoneyField[]>> = {
  payments: ["receivedOn", "amount", "side", "document", "note", "scheme", "municipality"],
  amounts: ["municipality", "code", "amount", "pupils", "score", "reference"],
};

interface ColumnChoicesProps {
  readonly draft: MoneyDraft;
  readonly busy: boolean;
  readonly change: (answer: MoneyChange) => void;
}

/** Which column holds what. A column that every row needs and that was not found is asked for; the others can be looked at and set right. */
export function ColumnChoices({ draft, busy, change }: ColumnChoicesProps) {
  const words = moneyLabels[useLanguage()];
  const { kind, mapping, questions } = draft;
  const missing = questions.flatMap((question) => (question.is === "field-missing" ? [question.field] : []));
  const [asked] = useState<ReadonlySet<MoneyField>>(new Set(missing));
  const rest = fields[kind].filter((field) => !asked.has(field));
  const choice = (field: MoneyField) => <ColumnChoice key={field} draft={draft} field={field} asked={asked.has(field)} busy={busy} change={change} />;
  return (
    <>
      {fields[kind].filter((field) => asked.has(field)).map(choice)}
      <details className="fold">
        <summary>{words.columns}</summary>
        <div className="stack">
          {rest.map(choice)}
          {kind === "payments" ? (
            <Field label={words.dates} size="small">
              <Select value={mapping.dates} disabled={busy} onChange={(_event, { value }) => change({ is: "dates", dates: value === "month-first" ? "month-first" : "day-first" })}>
                <option value="day-first">{words.dayFirst}</option>
                <option value="month-first">{words.monthFirst}</option>
              </Select>
            </Field>
          ) : null}
        </div>
      </details>
    </>
  );
}

function ColumnChoice({ draft: { tables, table, mapping }, field, asked, busy, change }: ColumnChoicesProps & { readonly field: MoneyField; readonly asked: boolean }) {
  const language = useLanguage();
  const words = moneyLabels[language];
  const name = moneyFieldWords[language][field];
  const label = asked ? words.whichColumn(name) : name.charAt(0).toUpperCase() + name.slice(1);
  return (
    <Field label={label} size="small">
      <Select value={mapping.columns[field] ?? ""} disabled={busy} onChange={(_event, { value }) => change({ is: "column", field, header: value === "" ? null : value })}>
        <option value="">{words.noColumn}</option>
        {tables[table]?.columns.map(({ header }) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Select>
    </Field>
  );
}
