import { importLabels } from "../../messages/labels/import-labels";
import { partWords } from "../../messages/part-words";
import { useLanguage } from "../context/language-context";

/** What a CSV file of spending looks like: the columns that an officer fills, as they stand in the workbook. */
export function CsvFormat() {
  const words = importLabels[useLanguage()];
  const { columns } = partWords.expenditures;
  return (
    <details className="fold">
      <summary>{words.format}</summary>
      <p className="aside">{words.formatFile}</p>
      <code className="headers" lang="nl">
        {Object.values(columns)
          .filter((header) => header !== columns.importId)
          .join(";")}
      </code>
      <p className="aside">{words.formatValues}</p>
    </details>
  );
}
