import { debitMinusCredit } from "../../../actions/ledger/debit-minus-credit";
import { formatCount } from "../../../messages/format/format-count";
import { formatEuros } from "../../../messages/format/format-euros";
import { ledgerColumnLabels } from "../../../messages/labels/ledger-column-labels";
import { lineCount } from "../../../messages/ledger-texts/line-count";
import { useLanguage } from "../../context/language-context";
import { useWizard } from "../store/use-wizard";
import { VatBasisField } from "../file/vat-basis-field";
import { ColumnRow } from "./column-row";
import { LeftOutLines } from "./left-out-lines";
import { MappingQuestions } from "./mapping-questions";
import { ReadingChoices } from "./reading-choices";
import { RejectedLines } from "./rejected-lines";
import { fieldOfColumn } from "./set-column";
import { SourceNameField } from "./source-name-field";

/** What each column holds: first what must be answered, then every column with its samples, then how values are read. */
export function ColumnsStep() {
  const language = useLanguage();
  const words = ledgerColumnLabels[language];
  const { draft, mapping } = useWizard().state;
  if (draft?.opened.is !== "tables" || draft.recognised === null || mapping === null) {
    return null;
  }
  const { columns, questions } = draft.recognised;
  const used = columns.filter(({ header }) => fieldOfColumn(mapping, header) !== null).length;
  return (
    <>
      <p className="aside">{words.explained}</p>
      <MappingQuestions questions={questions} mapping={mapping} />
      <section className="columns" aria-labelledby="ledger-columns">
        <h3 id="ledger-columns">{words.columnsFound(formatCount(used, language), formatCount(columns.length, language))}</h3>
        <ul>
          {columns.map((column) => (
            <ColumnRow key={column.header} column={column} mapping={mapping} />
          ))}
        </ul>
      </section>
      <ReadingChoices mapping={mapping} />
      <SourceNameField key={draft.sourceName} name={draft.sourceName} />
      <VatBasisField value={draft.vatBasis} />
      {draft.survey === null ? null : (
        <>
          <p role="status">{words.readable(lineCount(draft.survey.counted.lines, language), formatEuros(debitMinusCredit(draft.survey.counted), language))}</p>
          <RejectedLines rejected={draft.survey.rejected} />
        </>
      )}
      <LeftOutLines lines={draft.opened.tables[draft.table]?.leftOut ?? []} />
    </>
  );
}
