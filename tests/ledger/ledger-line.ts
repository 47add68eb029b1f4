import type { LedgerLine } from "../../src/ledger/model/ledger-line";
import type { LedgerReading } from "../../src/ledger/model/ledger-reading";
import type { DimensionValue } from "../../src/ledger/model/ledger-survey";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import { cents } from "../../src/rules/money/cents";

/** What a line may hold in a test: dates are ISO text, amounts cents. */
export type LineCells = Partial<Record<Exclude<keyof LedgerLine, "written">, string | number | null>>;

const blank: LedgerLine = {
  line: 2,
  sourceId: "",
  fiscalYear: 2025,
  period: "3",
  journal: "INK",
  document: "",
  bookedOn: "2025-03-14" as IsoDate,
  invoicedOn: null,
  performedFrom: null,
  performedUntil: null,
  account: "4300",
  accountName: "Zomerscholen",
  accountKind: null,
  costCentre: "",
  project: "",
  taakveld: "",
  categorie: "",
  description: "",
  counterparty: "",
  invoice: "",
  amount: cents(10_000),
  vat: null,
};

/** A booking of Gemeente Voorbeeld: 100,00 on account 4300 on 14 March 2025, unless a test says otherwise. */
export function ledgerLine(cells: LineCells = {}): LedgerLine {
  return { ...blank, ...cells } as LedgerLine;
}

/** A file with these lines, numbered from 2, and perhaps lines that were not selected. */
export function readingOf(lines: readonly LedgerLine[], unselected: readonly DimensionValue[] = []): LedgerReading {
  const amounts = [...lines.map(({ amount }) => amount), ...unselected.map((account) => account.cents)];
  const side = (sign: 1 | -1): number => amounts.filter((amount) => amount * sign > 0).reduce<number>((sum, amount) => sum + amount * sign, 0);
  return {
    lines: lines.map((line, index) => ({ ...line, line: index + 2 })),
    unselected,
    rejected: [],
    leftOut: [],
    counted: { lines: lines.length + unselected.reduce((sum, account) => sum + account.lines, 0), debit: cents(side(1)), credit: cents(side(-1)) },
    opening: null,
    declared: null,
  };
}
