import { Select } from "@fluentui/react-components";
import type { ColumnMapping } from "../../../ledger/model/column-mapping";
import type { RecognisedColumn } from "../../../ledger/model/recognised-columns";
import { ledgerColumnLabels } from "../../../messages/labels/ledger-column-labels";
import { ledgerFieldWords } from "../../../messages/ledger-texts/ledger-field-words";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { ledgerFields } from "./ledger-fields";
import { fieldOfColumn, setColumn } from "./set-column";

/** One column: its head, values as they stand in the file, and what it is taken for. */
export function ColumnRow({ column: { header, field: recognised, why, samples, codeWithName }, mapping }: { readonly column: RecognisedColumn; readonly mapping: ColumnMapping }) {
  const language = useLanguage();
  const words = ledgerColumnLabels[language];
  const { wizard } = useWizard();
  const field = fieldOfColumn(mapping, header);
  const isAsRecognised = field !== null && field === recognised;
  const reason = isAsRecognised ? [why === null ? "" : words.why[why], codeWithName ? words.codeWithName : ""].filter((text) => text !== "").join("; ") : "";
  return (
    <li className={field === null ? "column unused" : "column"}>
      <div className="column-head">
        <strong>{header}</strong>
        {reason === "" ? null : <span className="aside">{reason}</span>}
      </div>
      <Select size="small" aria-label={words.holds(header)} value={field ?? ""} onChange={(_event, { value }) => wizard.changeMapping(setColumn(mapping, header, ledgerFields.find((one) => one === value) ?? null))}>
        <option value="">{words.unused}</option>
        {ledgerFields.map((one) => (
          <option key={one} value={one}>
            {ledgerFieldWords[language][one]}
          </option>
        ))}
      </Select>
      <p className="aside samples">
        <span className="hidden-text">{words.samples} </span>
        {samples.length === 0 ? words.noSamples : samples.map((sample, position) => <span key={position}>{sample}</span>)}
      </p>
    </li>
  );
}
