import { partHeaders } from "../../book/codec/part-headers";
import { partTables } from "../../book/codec/part-tables";
import { overchargedInvoiceText } from "../../messages/cli/overcharged-invoice-text";
import type { Language } from "../../messages/language";
import { invoicesAboveWhole } from "../../rules/portfolio/invoices-above-whole";
import type { OverchargedInvoice } from "../../rules/portfolio/overcharged-invoice";
import type { Json } from "../canonical-json";
import { exitCodes } from "../exit-code";
import type { FileResult } from "../jobs/file-job";
import type { Outcome } from "../outcome";

/** A book of the call whose invoices are known, as the caller named it. */
type Compared = { readonly file: string; readonly result: FileResult };

/** Returns what the books of a call show only together: invoices of which their grants pay more than the whole. Empty where they are not compared. */
export function acrossBooks(compared: readonly Compared[], language: Language): Outcome & { readonly json: readonly Json[] } {
  const books = compared.flatMap(({ file, result }) => (result.is === "result" && result.result.invoices !== undefined ? [{ file, invoices: result.result.invoices }] : []));
  const files = books.map(({ file }) => file);
  const found = invoicesAboveWhole(books.map(({ invoices }) => invoices));
  const texts = found.map((invoice) => overchargedInvoiceText(invoice, files, language));
  return {
    json: found.map((invoice, index) => invoiceJson(invoice, files, texts[index] ?? "")),
    lines: texts,
    exit: found.length === 0 ? exitCodes.fine : exitCodes.errors,
  };
}

function invoiceJson({ counterparty, number, on, sourceLine, whole, charged, excess, parts }: OverchargedInvoice, files: readonly string[], message: string): Json {
  return {
    code: "invoice-above-whole",
    severity: "error",
    facts: { counterparty, number, on, sourceLine: sourceLine === "" ? null : sourceLine, wholeCents: whole, chargedCents: charged, excessCents: excess },
    places: parts.flatMap(({ book, rows }) =>
      rows.map(({ rowId, row }) => ({ source: files[book] ?? "", table: partTables.expenditures, rowId: rowId === "" ? null : rowId, row: row + 1, column: partHeaders.expenditures.amount })),
    ),
    parts: parts.map(({ book, charged: part }) => ({ source: files[book] ?? "", chargedCents: part })),
    message,
  };
}
