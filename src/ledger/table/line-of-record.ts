import { yearOf } from "../../rules/dates/year-of";
import { cents, type Cents } from "../../rules/money/cents";
import type { CodedField } from "../model/coded-field";
import type { ColumnMapping } from "../model/column-mapping";
import type { LedgerField } from "../model/ledger-field";
import type { LedgerLine } from "../model/ledger-line";
import type { RejectedLine } from "../model/rejected-line";
import type { SourceRecord, SourceTable } from "../model/source-table";
import { bookedAmount, type BookedAmount } from "./booked-amount";
import { bookedDates, type BookedDates } from "./booked-dates";
import { cellText } from "./cell-text";
import { codeWithName, type CodeWithName } from "./code-with-name";
import { isExcelError } from "./excel-error";
import { isOpening } from "./is-opening";
import { cellsByField, type RecordCells } from "./record-cells";
import { shortened } from "./shortened";
import { splitColumns } from "./split-columns";
import type { WrongField } from "./wrong-field";

/** What a record of a table turned out to be: a booking, a line of the opening balance, or nothing that can be taken over. */
export type ReadRecord =
  | { readonly is: "line"; readonly line: LedgerLine; readonly debit: Cents; readonly credit: Cents; readonly costCentreName: string; readonly projectName: string }
  | { readonly is: "opening"; readonly debit: Cents; readonly credit: Cents }
  | { readonly is: "rejected"; readonly rejected: RejectedLine };

/** Fields in which an error of a sheet is a fault; in a text it may be what someone typed. */
const checkedFields: readonly LedgerField[] = [
  "amount", "debit", "credit", "sign", "vat",
  "bookedOn", "invoicedOn", "performedFrom", "performedUntil", "fiscalYear", "period",
  "account", "costCentre", "project", "taakveld", "categorie", "lineId",
];

/** Returns how to read the records of a table; the first field that is wrong names why a record is rejected. */
export function lineOfRecord(table: SourceTable, mapping: ColumnMapping): (record: SourceRecord) => ReadRecord {
  const cellsOf = cellsByField(table, mapping);
  const split = splitColumns(table, mapping);
  const checked = checkedFields.filter((field) => mapping.columns[field] !== undefined);
  return (record) => {
    const cells = cellsOf(record);
    const read = readRecord(cells, mapping, checked, split);
    return read.is === "wrong" ? { is: "rejected", rejected: rejectedLine(cells, read) } : read;
  };
}

function readRecord(cells: RecordCells, mapping: ColumnMapping, checked: readonly LedgerField[], split: ReadonlySet<CodedField>): ReadRecord | WrongField {
  const error = checked.find((field) => isExcelError(cellText(cells.cell(field))));
  if (error !== undefined) {
    return { is: "wrong", field: error, code: "excel-error" };
  }
  const booked = bookedAmount(cells, mapping);
  if (booked.is === "wrong") {
    return booked;
  }
  const text = (field: LedgerField) => cellText(cells.cell(field));
  if (isOpening(text("period"), text("journal"))) {
    return { is: "opening", debit: booked.debit, credit: booked.credit };
  }
  const dates = bookedDates(cells, mapping);
  if (dates.is === "wrong") {
    return dates;
  }
  if (cells.has("account") && text("account") === "") {
    return { is: "wrong", field: "account", code: "account-missing" };
  }
  const year = text("fiscalYear");
  if (year !== "" && !/^(?:19|20)\d\d$/.test(year)) {
    return { is: "wrong", field: "fiscalYear", code: "year-unreadable" };
  }
  const fiscalYear = year !== "" ? Number(year) : dates.bookedOn !== null ? yearOf(dates.bookedOn) : mapping.fiscalYear;
  const line = ledgerLine(cells.line, text, booked, dates, fiscalYear);
  const found = { is: "line", line, debit: booked.debit, credit: booked.credit, costCentreName: text("costCentreName"), projectName: text("projectName") } as const;
  return split.size === 0 ? found : takenApart(found, split);
}

/** Codes and names that stand in one cell, each by itself; a name in a column of its own goes first. */
function takenApart(found: Extract<ReadRecord, { readonly is: "line" }>, split: ReadonlySet<CodedField>): ReadRecord {
  const { account, costCentre, project, taakveld, categorie } = found.line;
  const written = { account, costCentre, project, taakveld, categorie };
  const part = (field: CodedField): CodeWithName => (split.has(field) ? codeWithName(written[field]) : null) ?? { code: written[field], name: "" };
  const codes = { account: part("account").code, costCentre: part("costCentre").code, project: part("project").code, taakveld: part("taakveld").code, categorie: part("categorie").code };
  const named = (own: string, field: CodedField): string => (own === "" ? part(field).name : own);
  return {
    ...found,
    line: { ...found.line, ...codes, accountName: named(found.line.accountName, "account"), written },
    costCentreName: named(found.costCentreName, "costCentre"),
    projectName: named(found.projectName, "project"),
  };
}

function ledgerLine(line: number, text: (field: LedgerField) => string, booked: BookedAmount, dates: BookedDates, fiscalYear: number | null): LedgerLine {
  return {
    line,
    sourceId: text("lineId"),
    fiscalYear,
    period: text("period"),
    journal: text("journal"),
    document: text("document"),
    bookedOn: dates.bookedOn,
    invoicedOn: dates.invoicedOn,
    performedFrom: dates.performedFrom,
    performedUntil: dates.performedUntil,
    account: text("account"),
    accountName: text("accountName"),
    accountKind: null,
    costCentre: text("costCentre"),
    project: text("project"),
    taakveld: text("taakveld"),
    categorie: text("categorie"),
    description: text("description"),
    counterparty: text("counterparty"),
    invoice: text("invoice"),
    amount: cents(booked.debit - booked.credit),
    vat: booked.vat,
  };
}

function rejectedLine(cells: RecordCells, { field, code }: WrongField): RejectedLine {
  return { line: cells.line, code, field, column: cells.header(field), shown: shortened(cellText(cells.cell(field))) };
}
