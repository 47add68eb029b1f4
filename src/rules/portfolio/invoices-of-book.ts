import { isUnreadable } from "../checks/is-unreadable";
import type { IsoDate } from "../dates/iso-date";
import type { Book } from "../model/book";
import type { Expenditure } from "../model/expenditure";
import { cents } from "../money/cents";
import type { BookedInvoice, BookedInvoices, InvoiceLine } from "./booked-invoice";

/** What tells an invoice apart, as a row has it. */
interface InvoiceName {
  readonly key: string;
  readonly number: string;
  readonly on: IsoDate;
}

interface Gathered extends InvoiceName {
  readonly counterparty: string;
  readonly lines: Map<string, InvoiceLine>;
  credited: number;
  unreadable: boolean;
}

/**
 * Returns the invoices of a book, to be held against those of other books. A row without a counterparty, a number or a date is of no
 * invoice that could be known again; and of an invoice with an amount that cannot be read nothing is known.
 */
export function invoicesOfBook({ scheme, municipality, expenditures }: Pick<Book, "scheme" | "municipality" | "expenditures">): BookedInvoices {
  const invoices = new Map<string, Gathered>();
  const keysOfOriginal = new Map<string, Set<string>>();
  const names = expenditures.map((row) => nameOf(row, municipality));
  expenditures.forEach((row, position) => {
    const name = names[position] ?? null;
    if (name !== null && (row.amount !== null || row.unreadable.length > 0)) {
      take(row, position, invoices.get(name.key) ?? begin(invoices, name, row));
      [row.rowId, row.document].filter((original) => original !== "").forEach((original) => remember(keysOfOriginal, original, name.key));
    }
  });
  expenditures.forEach((row, position) => {
    for (const key of keysOfOriginal.get(row.refersTo.toLowerCase()) ?? []) {
      const invoice = invoices.get(key);
      if (invoice !== undefined && key !== names[position]?.key) {
        invoice.credited += Math.min(0, row.amount ?? 0);
      }
    }
  });
  return { grant: scheme, invoices: [...invoices.values()].filter(({ unreadable }) => !unreadable).map(finished) };
}

function nameOf({ counterparty, invoice, document, invoicedOn, bookedOn }: Expenditure, municipality: string): InvoiceName | null {
  const isInvoice = invoice.trim() !== "";
  const number = isInvoice ? invoice : document;
  const on = invoicedOn ?? bookedOn;
  if (counterparty.trim() === "" || number.trim() === "" || on === null) {
    return null;
  }
  return { key: JSON.stringify([municipality, folded(counterparty), isInvoice, folded(number), on]), number: number.trim(), on };
}

function begin(invoices: Map<string, Gathered>, name: InvoiceName, { counterparty }: Expenditure): Gathered {
  const begun: Gathered = { ...name, counterparty: counterparty.trim(), lines: new Map(), credited: 0, unreadable: false };
  invoices.set(name.key, begun);
  return begun;
}

function take(row: Expenditure, position: number, invoice: Gathered): void {
  invoice.unreadable ||= (["amount", "recoverableVat", "otherFunding"] as const).some((column) => isUnreadable(row, column));
  const before = invoice.lines.get(row.sourceLine);
  const charged = row.amount ?? 0;
  invoice.lines.set(row.sourceLine, {
    sourceLine: row.sourceLine,
    charged: cents((before?.charged ?? 0) + charged),
    stated: cents((before?.stated ?? 0) + charged + (row.recoverableVat ?? 0) + (row.otherFunding ?? 0)),
    isShared: (before?.isShared ?? false) || (row.otherFunding ?? 0) !== 0,
    rows: [...(before?.rows ?? []), { rowId: row.rowId, row: position }],
  });
}

function remember(keysOfOriginal: Map<string, Set<string>>, original: string, key: string): void {
  const folding = original.toLowerCase();
  const keys = keysOfOriginal.get(folding) ?? new Set();
  keysOfOriginal.set(folding, keys.add(key));
}

function finished({ key, counterparty, number, on, lines, credited }: Gathered): BookedInvoice {
  return { key, counterparty, number, on, lines: [...lines.values()], credited: cents(credited) };
}

function folded(text: string): string {
  return text.trim().replace(/\s+/gu, " ").toLowerCase();
}
