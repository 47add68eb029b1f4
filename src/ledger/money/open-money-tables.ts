import { collectBytes } from "../collect-bytes";
import { fileKind } from "../file-kind";
import type { ByteSource } from "../model/byte-source";
import { openTextTable, openWorkbookTables, type OpenedTables } from "../open-tables";
import type { MoneyKind } from "./model/money-field";
import { moneyVocabulary } from "./money-vocabulary";

const beginning = 1024;

/** Opens a table with money by what is in the file, not by the end of its name: a workbook (.xlsx, .ods) or a delimited text. Anything else is no table. */
export async function openMoneyTables(source: ByteSource, kind: MoneyKind): Promise<OpenedTables> {
  const vocabulary = moneyVocabulary(kind);
  switch (fileKind(await collectBytes(source, beginning))) {
    case "empty":
      return { is: "unreadable", reason: { why: "empty" } };
    case "archive":
      return openWorkbookTables(source, vocabulary);
    case "text":
      return openTextTable(source, vocabulary);
    case "xml":
    case "unknown":
      return { is: "unreadable", reason: { why: "unknown-format" } };
  }
}
