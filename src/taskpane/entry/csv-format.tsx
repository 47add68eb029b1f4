import { csvColumns } from "../../actions/fields/csv-columns";
import { importLabels } from "../../messages/labels/import-labels";
import { useLanguage } from "../context/language-context";

/** What a CSV file of spending looks like: the columns that the import takes, as they stand in the workbook. */
export function CsvFormat() {
  const words = importLabels[useLanguage()];
  return (
    <details className="fold">
      <summary>{words.format}</summary>
      <p className="aside">{words.formatFile}</p>
      <code className="headers" lang="nl">
        {csvColumns.map(({ header }) => header).join(";")}
      </code>
      <p className="aside">{words.formatValues}</p>
    </details>
  );
}
