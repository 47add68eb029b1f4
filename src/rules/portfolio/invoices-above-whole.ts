import { cents, type Cents } from "../money/cents";
import type { BookedInvoice, BookedInvoices, InvoiceLine } from "./booked-invoice";
import type { OverchargedInvoice } from "./overcharged-invoice";

/** An invoice, or one line of it, in one book. */
interface Share {
  readonly book: number;
  readonly grant: string;
  readonly invoice: BookedInvoice;
  readonly lines: readonly InvoiceLine[];
  readonly charged: Cents;
  readonly stated: Cents;
}

/**
 * Returns every invoice that books of one municipality together charge to several grants for more than 100 %: the shares may not exceed
 * the largest amount that any of these books states for it (what it charges, with recoverable VAT and what other money pays). Where a
 * grant pays a part, its book names the rest as other funding, and nothing is found.
 *
 * Rows that an import brought are held against each other line by line: different lines of one invoice may be charged to different grants.
 * Of rows that were typed the books say how much the invoice is only where one of them names other funding, or where two grants state the
 * same amount; where neither does, each may have lines of its own, and nothing is found.
 * Books of one grant are versions of each other, so of these only the share counts that is largest. Ordered by invoice and line.
 */
export function invoicesAboveWhole(books: readonly BookedInvoices[]): readonly OverchargedInvoice[] {
  const shares = new Map<string, Share[]>();
  books.forEach(({ grant, invoices }, book) => {
    for (const invoice of invoices) {
      const share = shareOf(book, grant, invoice, invoice.lines, invoice.credited);
      shares.set(invoice.key, [...(shares.get(invoice.key) ?? []), share]);
    }
  });
  return [...shares]
    .filter(([, ofInvoice]) => new Set(ofInvoice.map(({ grant }) => grant)).size > 1)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, ofInvoice]) => (isByLine(ofInvoice) ? linesOf(ofInvoice).flatMap(judged) : judged(ofInvoice)));
}

function shareOf(book: number, grant: string, invoice: BookedInvoice, lines: readonly InvoiceLine[], credited: Cents): Share {
  return {
    book,
    grant,
    invoice,
    lines,
    charged: cents(lines.reduce((sum, line) => sum + line.charged, 0) + credited),
    stated: cents(lines.reduce((sum, line) => sum + line.stated, 0)),
  };
}

/** A credit note says nothing of the line that it is about, so an invoice with one is held as a whole. */
function isByLine(shares: readonly Share[]): boolean {
  return shares.every(({ invoice, lines }) => invoice.credited === 0 && lines.every(({ sourceLine }) => sourceLine !== ""));
}

/** The shares of each line that stands in more than one book. */
function linesOf(shares: readonly Share[]): readonly (readonly Share[])[] {
  const ofLine = new Map<string, Share[]>();
  for (const { book, grant, invoice, lines } of shares) {
    for (const line of lines) {
      ofLine.set(line.sourceLine, [...(ofLine.get(line.sourceLine) ?? []), shareOf(book, grant, invoice, [line], cents(0))]);
    }
  }
  return [...ofLine].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
}

function judged(shares: readonly Share[]): readonly OverchargedInvoice[] {
  const paying = largestPerGrant(shares);
  const charged = cents(paying.reduce((sum, share) => sum + share.charged, 0));
  const whole = cents(Math.max(...shares.map(({ stated }) => stated), wholeOfLines(shares)));
  const [first] = shares;
  if (first === undefined || paying.length < 2 || charged <= whole || !isWholeKnown(shares)) {
    return [];
  }
  const { counterparty, number, on } = first.invoice;
  const sourceLine = isByLine(shares) ? (first.lines[0]?.sourceLine ?? "") : "";
  const parts = paying.map(({ book, charged: part, lines }) => ({ book, charged: part, rows: lines.flatMap(({ rows }) => rows) }));
  return [{ counterparty, number, on, sourceLine, whole, charged, excess: cents(charged - whole), parts }];
}

/** Whether these shares are of one thing: a line of the ledger, an invoice of which a book says that others pay too, or one that stands twice. */
function isWholeKnown(shares: readonly Share[]): boolean {
  const isOneLine = isByLine(shares);
  const isShared = shares.some(({ lines }) => lines.some((line) => line.isShared));
  const grantOf = new Map(shares.map(({ stated, grant }) => [stated, grant]));
  return isOneLine || isShared || shares.some(({ stated, grant }) => grantOf.get(stated) !== grant);
}

/** Of each grant the share that charges most, and of equals the one that states most, the first; in the order of the books. */
function largestPerGrant(shares: readonly Share[]): readonly Share[] {
  const largest = new Map<string, Share>();
  for (const share of shares) {
    const known = largest.get(share.grant);
    if (known === undefined || share.charged > known.charged || (share.charged === known.charged && share.stated > known.stated)) {
      largest.set(share.grant, share);
    }
  }
  return [...largest.values()].sort((one, other) => one.book - other.book);
}

/** What the invoice is at least by its known lines, also where no book has all of them. */
function wholeOfLines(shares: readonly Share[]): number {
  const largest = new Map<string, number>();
  for (const { sourceLine, stated } of shares.flatMap(({ lines }) => lines).filter((line) => line.sourceLine !== "")) {
    largest.set(sourceLine, Math.max(largest.get(sourceLine) ?? Number.NEGATIVE_INFINITY, stated));
  }
  return [...largest.values()].reduce((sum, stated) => sum + stated, largest.size === 0 ? Number.NEGATIVE_INFINITY : 0);
}
