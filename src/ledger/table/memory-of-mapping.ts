import type { ColumnMemory } from "../../rules/model/column-memory";
import type { ColumnMapping } from "../model/column-mapping";
import { ledgerFields } from "../model/ledger-field";
import { answerWords, dateWords, fieldWords, notationWords, signWords } from "./memory-words";

/** One row of tblKoppeling without its id. */
export type RememberedColumn = Pick<ColumnMemory, "source" | "field" | "column">;

/** Returns the rows of tblKoppeling that keep the mapping of a source; `mappingFromMemory` reads them back. */
export function memoryOfMapping(source: string, mapping: ColumnMapping): RememberedColumn[] {
  const columns = ledgerFields.flatMap((field) => {
    const column = mapping.columns[field];
    return column === undefined ? [] : [{ source, field: fieldWords[field], column }];
  });
  const answers = [
    ...(mapping.notation === null ? [] : [{ source, field: answerWords.notation, column: notationWords[mapping.notation] }]),
    { source, field: answerWords.dates, column: dateWords[mapping.dates] },
    { source, field: answerWords.reversed, column: mapping.reversed ? signWords.reversed : signWords.normal },
    ...(mapping.fiscalYear === null ? [] : [{ source, field: answerWords.fiscalYear, column: String(mapping.fiscalYear) }]),
  ];
  return [...columns, ...answers];
}
