import { codedFields } from "../model/coded-field";
import type { ColumnMapping } from "../model/column-mapping";
import { ledgerFields, type LedgerField } from "../model/ledger-field";
import type { MappingQuestion, RecognisedColumn, RecognisedColumns } from "../model/recognised-columns";
import type { SourceTable } from "../model/source-table";
import { amountPositions } from "./amount-positions";
import { cellText } from "./cell-text";
import { notationOfTable } from "./notation-of-table";
import { shortened } from "./shortened";
import { splitColumns } from "./split-columns";

/** Returns how a table stands under a mapping: its columns with samples, and the questions still open. `why` says of a mapped field how it was found; null for by hand. */
export function recognisedUnder(table: SourceTable, mapping: ColumnMapping, why: (field: LedgerField) => RecognisedColumn["why"]): RecognisedColumns {
  const split = splitColumns(table, mapping);
  return {
    mapping,
    columns: table.columns.map(({ header }, position) => {
      const field = ledgerFields.find((field) => mapping.columns[field] === header) ?? null;
      return { header, field, why: field === null ? null : why(field), samples: samplesOf(table, position), codeWithName: codedFields.some((coded) => coded === field && split.has(coded)) };
    }),
    questions: questionsOf(table, mapping),
  };
}

function questionsOf(table: SourceTable, { columns, notation }: ColumnMapping): MappingQuestion[] {
  const has = (field: LedgerField) => columns[field] !== undefined;
  const missing = (field: "amount" | "bookedOn" | "account", there: boolean): MappingQuestion[] => (there ? [] : [{ is: "field-missing", field }]);
  const unsure = notation === null ? notationOfTable(table, amountPositions(table, columns)).unsure : null;
  return [
    ...missing("amount", has("amount") || has("debit") || has("credit")),
    ...missing("bookedOn", has("bookedOn")),
    ...missing("account", has("account")),
    ...(unsure !== null ? [{ is: "notation" as const, ...unsure }] : []),
  ];
}

function samplesOf({ records }: SourceTable, position: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of records) {
    const text = shortened(cellText(cells[position] ?? ""));
    if (text !== "") samples.add(text);
    if (samples.size === 3) break;
  }
  return [...samples];
}
