import type { SourceTable } from "../model/source-table";
import { dateOrderOfTable } from "../table/date-order-of-table";
import { normalHeader } from "../table/normal-header";
import { notationOfTable } from "../table/notation-of-table";
import { columnPosition } from "./column-position";
import { decimalFields, moneyFields, type DecimalField, type MoneyField, type MoneyKind } from "./model/money-field";
import type { MoneyMapping, MoneyQuestion, NotationQuestion } from "./model/money-mapping";
import { moneyHeaderBeginnings, moneyHeaders } from "./money-headers";
import { sideColumn } from "./side-column";

/** Returns what each column of a table with money is taken for by its header (one that says af or bij also by its content), and how its values are written as far as they show it. */
export function recogniseMoney(table: SourceTable, kind: MoneyKind): MoneyMapping {
  const headers = table.columns.map(({ header }) => ({ header, normal: normalHeader(header.replace(/ \(\d+\)$/, "")) }));
  const columns: Partial<Record<MoneyField, string>> = {};
  const free = (header: string): boolean => !Object.values(columns).includes(header);
  for (const field of moneyFields[kind]) {
    const names = (moneyHeaders[kind][field] ?? []).map(normalHeader);
    const named = names.flatMap((name) => headers.find(({ header, normal }) => normal === name && free(header)) ?? [])[0];
    if (named !== undefined) {
      columns[field] = named.header;
    }
  }
  for (const field of moneyFields[kind]) {
    const begins = moneyHeaderBeginnings[field];
    const [first, other] = begins === undefined ? [] : headers.filter(({ header, normal }) => free(header) && begins.test(normal));
    // Pupils of primary and of secondary schools in two columns: neither is all of them.
    if (columns[field] === undefined && first !== undefined && other === undefined) {
      columns[field] = first.header;
    }
  }
  const side = kind === "payments" && columns.side === undefined ? sideColumn(table, free) : null;
  return readAs(table, side === null ? columns : { ...columns, side });
}

/** Returns the mapping with another column for a field (null for none); how that column is written is seen anew. */
export function withMoneyColumn(table: SourceTable, mapping: MoneyMapping, field: MoneyField, header: string | null): MoneyMapping {
  const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([one]) => one !== field));
  const read = readAs(table, header === null ? columns : { ...columns, [field]: header });
  const answered = Object.fromEntries(Object.entries(mapping.notation).filter(([one]) => one !== field));
  return { ...read, notation: { ...answered, ...read.notation } };
}

/** Returns what must be answered before the rows can be read. */
export function moneyQuestions(table: SourceTable, kind: MoneyKind, { columns, notation }: MoneyMapping): readonly MoneyQuestion[] {
  const missing = (field: "receivedOn" | "amount" | "municipality", there: boolean): MoneyQuestion[] => (there ? [] : [{ is: "field-missing", field }]);
  return [
    ...missing("receivedOn", kind === "amounts" || columns.receivedOn !== undefined),
    ...missing("municipality", kind === "payments" || columns.municipality !== undefined || columns.code !== undefined),
    ...missing("amount", columns.amount !== undefined),
    ...unsureNotations(table, columns).filter(({ field }) => notation[field] === undefined),
  ];
}

/** Returns the columns whose values do not tell how they are written, whether that was answered or not. */
export function unsureNotations(table: SourceTable, columns: MoneyMapping["columns"]): readonly NotationQuestion[] {
  return decimalFields.flatMap((field) => {
    const { unsure, notation } = shownNotation(table, columns, field);
    return unsure === null || notation !== null ? [] : [{ is: "notation", field, ...unsure }];
  });
}

function readAs(table: SourceTable, columns: MoneyMapping["columns"]): MoneyMapping {
  const notation = decimalFields.flatMap((field) => {
    const shown = shownNotation(table, columns, field).notation;
    return shown === null ? [] : [[field, shown] as const];
  });
  const dated = columnPosition(table, columns.receivedOn);
  return { columns, notation: Object.fromEntries(notation), dates: dateOrderOfTable(table, dated === null ? [] : [dated]) };
}

/** Each column by itself: an amount of one is no proof of how a score in another is written. */
function shownNotation(table: SourceTable, columns: MoneyMapping["columns"], field: DecimalField): ReturnType<typeof notationOfTable> {
  const position = columnPosition(table, columns[field]);
  return notationOfTable(table, position === null ? [] : [position]);
}
