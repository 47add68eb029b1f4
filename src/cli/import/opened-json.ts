import type { RecognisedColumns } from "../../ledger/model/recognised-columns";
import type { Language } from "../../messages/language";
import type { Json } from "../canonical-json";
import type { OpenedExport } from "./open-export";
import { questionText } from "./question-text";

/** Returns what an export is and what its columns were taken for. Values of columns are not shown: they may be names. */
export function openedJson(opened: OpenedExport, language: Language): { readonly [key: string]: Json } {
  if (opened.is === "auditfile") {
    const { version, software, part } = opened;
    return { auditfile: { version, software, part: part === null ? null : { number: part.number, of: part.of } }, table: null, columns: [], mapping: null, questions: [] };
  }
  const { table, tables, recognised } = opened;
  return {
    auditfile: null,
    table: {
      kind: table.kind,
      name: table.name,
      headerLine: table.headerLine,
      lines: table.records.length,
      encoding: table.text?.encoding ?? null,
      byteOrderMark: table.text?.byteOrderMark ?? null,
      delimiter: table.text?.delimiter ?? null,
      others: tables.filter((one) => one !== table).map(({ name, records }) => ({ name, lines: records.length })),
    },
    ...columnsJson(recognised, language),
  };
}

function columnsJson({ columns, mapping, questions }: RecognisedColumns, language: Language): { readonly [key: string]: Json } {
  return {
    columns: columns.map(({ header, field, why }) => ({ header, field, why: field === null ? null : (why ?? "mapping") })),
    mapping: { columns: mapping.columns, notation: mapping.notation, dates: mapping.dates, reversed: mapping.reversed, fiscalYear: mapping.fiscalYear },
    questions: questions.map((question) => ({
      is: question.is,
      field: question.is === "field-missing" ? question.field : null,
      column: question.is === "notation" ? question.column : null,
      shown: question.is === "notation" ? question.shown : null,
      message: questionText(question, language),
    })),
  };
}
