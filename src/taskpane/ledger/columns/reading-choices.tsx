import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnMapping } from "../../../ledger/model/column-mapping";
import { ledgerColumnLabels } from "../../../messages/labels/ledger-column-labels";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";

/** How values are read where the file itself leaves it open. */
export function ReadingChoices({ mapping }: { readonly mapping: ColumnMapping }) {
  const words = ledgerColumnLabels[useLanguage()];
  const { wizard } = useWizard();
  return (
    <details className="fold">
      <summary>{words.reading}</summary>
      <div className="stack">
        <Field label={words.notation} size="small">
          <Select value={mapping.notation ?? ""} onChange={(_event, { value }) => wizard.changeMapping({ ...mapping, notation: value === "comma" || value === "point" ? value : null })}>
            <option value="">{words.notationEach}</option>
            <option value="comma">{words.comma}</option>
            <option value="point">{words.point}</option>
          </Select>
        </Field>
        <Field label={words.dates} size="small">
          <Select value={mapping.dates} onChange={(_event, { value }) => wizard.changeMapping({ ...mapping, dates: value === "month-first" ? "month-first" : "day-first" })}>
            <option value="day-first">{words.dayFirst}</option>
            <option value="month-first">{words.monthFirst}</option>
          </Select>
        </Field>
        <FiscalYearField key={mapping.fiscalYear} mapping={mapping} />
        <Checkbox label={words.reversed} checked={mapping.reversed} onChange={(_event, { checked }) => wizard.changeMapping({ ...mapping, reversed: checked === true })} />
      </div>
    </details>
  );
}

/** A year of four digits counts when the officer leaves the field; the file is read again for it. */
function FiscalYearField({ mapping }: { readonly mapping: ColumnMapping }) {
  const words = ledgerColumnLabels[useLanguage()];
  const { wizard } = useWizard();
  const [typed, setTyped] = useState(mapping.fiscalYear === null ? "" : String(mapping.fiscalYear));
  const keep = (): void => {
    const fiscalYear = /^\d{4}$/.test(typed.trim()) ? Number(typed) : null;
    if (fiscalYear !== mapping.fiscalYear) {
      wizard.changeMapping({ ...mapping, fiscalYear });
    } else if (fiscalYear === null) {
      setTyped("");
    }
  };
  return (
    <Field label={words.fiscalYear} hint={words.fiscalYearHint} size="small">
      <Input value={typed} inputMode="numeric" maxLength={4} autoComplete="off" onChange={(_event, { value }) => setTyped(value)} onBlur={keep} />
    </Field>
  );
}
