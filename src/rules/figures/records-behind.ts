import { decisionsInForce } from "../allocation/decisions-in-force";
import { moneySourceOf } from "../balance/money-source-of";
import { yearOf } from "../dates/year-of";
import { reportedRows } from "../indicators/reported-rows";
import { indicatorsOf } from "../law/indicators-of";
import type { BookPart } from "../model/book-part";
import type { BookRow } from "../model/book-row";
import type { BookView } from "../model/book-view";
import type { LedgerFigure } from "../model/ledger-figure";
import type { ReportedFigure } from "../model/reported-figure";
import { namedMunicipality } from "../municipalities/named-municipality";
import type { Cents } from "../money/cents";
import type { BehindRow } from "./behind-row";
import type { RecordFigure } from "./figure-source";
import { meetsYear } from "./year-condition";

/** Returns the rows of a small table behind a figure, in the order of their table. Rows without a readable amount are in no figure. */
export function recordsBehind(view: BookView, figure: RecordFigure): readonly BehindRow[] {
  const { book } = view;
  switch (figure.is) {
    case "allocations": {
      const inForce = new Set(decisionsInForce(book.allocations));
      return behind("allocations", book.allocations, "amount", (row) => inForce.has(row));
    }
    case "receipts":
      return behind("receipts", book.receipts, "amount", ({ receivedOn }) => meetsYear(figure.year, receivedOn === null ? null : yearOf(receivedOn)));
    case "repayments":
      return behind("repayments", book.repayments, "amount", ({ year }) => meetsYear(figure.year, year));
    case "transfers":
      return behind("transfers", book.transfers, "amount", ({ direction, municipality, year }) =>
        direction.trim().toLowerCase() === figure.direction && meetsYear(figure.year, year) && ofMunicipality(view, figure, municipality),
      );
    case "openings":
      return behind("openings", book.openings, figure.column, ({ year }) => meetsYear(figure.year, year));
    case "opening-balance":
      return behind("openings", book.openings, "balance", ({ year }) => year === figure.year).slice(0, 1);
    case "reported":
      return behindReported(view, (row) => reportedRows(view, figure.year, figure.indicator).includes(row) && row.municipality.trim() === "").slice(-1);
    case "reported-lines":
      return behindReportedLines(view, figure);
    case "ledger":
      return behind("ledger", book.ledger, "amount", (row) => ofLedger(figure, row));
    case "subsidies":
      return behind("subsidies", book.subsidies, figure.column, (_, position) => position === figure.row);
    case "budgets": {
      const nameOf = (written: string) => (view.resolveMeasure(written)?.measure.name ?? written).toLowerCase();
      const sought = nameOf(figure.measure);
      return behind("budgets", book.budgets, "amount", ({ measure, year }) => year === figure.year && nameOf(measure) === sought);
    }
  }
}

function behind<Column extends string, Row extends BookRow & { readonly [Name in Column]: Cents | null }>(
  part: BookPart,
  rows: readonly Row[],
  column: Column,
  counts: (row: Row, position: number) => boolean,
): readonly BehindRow[] {
  return rows.flatMap((row, position): BehindRow[] => {
    const amount = row[column];
    return amount !== null && counts(row, position) ? [{ part, row: position, rowId: row.rowId, column, amount }] : [];
  });
}

function ofMunicipality(view: BookView, { municipality: wanted }: { readonly municipality?: string }, written: string): boolean {
  return wanted === undefined || namedMunicipality(view.municipalities, written) === wanted;
}

function behindReported({ book }: BookView, counts: (row: ReportedFigure) => boolean): readonly BehindRow[] {
  return behind("reported", book.reported, "amount", counts);
}

function behindReportedLines(view: BookView, figure: Extract<RecordFigure, { readonly is: "reported-lines" }>): readonly BehindRow[] {
  const rows = new Set(
    indicatorsOf(view.scheme, figure.year)
      .filter(({ source }) => source.kind === "municipality-list" && source.direction === figure.direction && source.column === "amount")
      .flatMap(({ code }) => reportedRows(view, figure.year, code)),
  );
  return behindReported(view, (row) => rows.has(row) && row.municipality.trim() !== "" && ofMunicipality(view, figure, row.municipality));
}

function ofLedger({ year, role, source, line }: Extract<RecordFigure, { readonly is: "ledger" }>, row: LedgerFigure): boolean {
  return (
    meetsYear(year, row.year) &&
    row.role.trim().toLowerCase() === role &&
    (source === undefined || moneySourceOf(row.source) === source) &&
    (line === undefined || (row.account === line.account && row.name === line.name && row.reason === line.reason))
  );
}
