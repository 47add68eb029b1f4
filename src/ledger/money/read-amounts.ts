import type { SourceTable, LeftOutLine } from "../model/source-table";
import { cellText } from "../table/cell-text";
import { readAmountCell } from "../table/read-amount-cell";
import { shortened } from "../table/shortened";
import { listedCode } from "./listed-code";
import type { ListedAmount } from "./model/listed-amount";
import type { MoneyMapping } from "./model/money-mapping";
import type { RejectedMoney } from "./model/rejected-money";
import { brokenRows, moneyRows, type MoneyRow } from "./money-row";
import { comparedName } from "./municipality-name";
import { amountCode } from "./read-payments";
import { readScore } from "./score-text";

/** The rows of a list of amounts; each record is in exactly one of the three. */
export interface AmountReading {
  readonly amounts: readonly ListedAmount[];
  readonly rejected: readonly RejectedMoney[];
  /** The sum of the whole country under another word than "Totaal". */
  readonly totals: readonly LeftOutLine[];
}

/** The longest reference that a cell of tblToekenning is given, in characters: that of the form. */
const longestReference = 255;

/** Reads a list of amounts per municipality. A row that names no municipality is rejected; one whose figures cannot be read says so itself. */
export function readAmounts(table: SourceTable, mapping: MoneyMapping): AmountReading {
  const rowOf = moneyRows(table, mapping);
  const amounts: ListedAmount[] = [];
  const rejected: RejectedMoney[] = [...brokenRows(table)];
  const totals: LeftOutLine[] = [];
  for (const record of table.records) {
    const row = rowOf(record);
    const read = readAmount(row, mapping);
    if (comparedName(read.name) === "nederland") {
      totals.push({ line: row.line, why: "total", shown: shortened(record.cells.map(cellText).join(" ")) });
    } else if (read.name === "" && read.code === null) {
      rejected.push(row.rejected(mapping.columns.municipality === undefined ? "code" : "municipality", "municipality-missing", read.amount));
    } else {
      amounts.push(read);
    }
  }
  return { amounts, rejected, totals };
}

function readAmount(row: MoneyRow, { columns, notation }: MoneyMapping): ListedAmount {
  const amount = readAmountCell(row.cell("amount"), notation.amount ?? null);
  const cents = amount.is === "value" ? amount.value : null;
  const score = readScore(row.cell("score"), notation.score ?? null);
  const pupils = wholeOf(row.text("pupils"));
  const reference = row.text("reference");
  const name = row.text("municipality");
  // A list with one column may hold codes under "Gemeente".
  const named = columns.code === undefined && listedCode(name) !== null;
  const wrong = (): RejectedMoney | null => {
    if (amount.is !== "value") {
      return row.rejected("amount", amount.is === "blank" ? "amount-missing" : amountCode(amount.code), null);
    }
    if (cents !== null && cents <= 0) {
      return row.rejected("amount", cents < 0 ? "amount-negative" : "amount-zero", cents);
    }
    if (pupils === undefined || score.is === "unreadable") {
      return pupils === undefined ? row.rejected("pupils", "pupils-unreadable", cents) : row.rejected("score", "score-unreadable", cents);
    }
    return reference.length > longestReference ? row.rejected("reference", "text-too-long", cents) : null;
  };
  return {
    line: row.line,
    name: named ? name.replace(/^\D*\d+\s*/, "") : name,
    code: listedCode(named ? name : row.text("code")),
    amount: cents,
    pupils: pupils ?? null,
    score: score.is === "score" ? score.text : null,
    reference,
    wrong: wrong(),
  };
}

/** A whole number with or without signs between its thousands; null for none, undefined for what is no whole number. */
function wholeOf(text: string): number | null | undefined {
  if (text === "" || /^[-\u2013\u2014]$/.test(text)) {
    return null;
  }
  const plain = /^\d{1,3}(?:[., ]\d{3})+$/.test(text) ? text.replace(/[., ]/g, "") : text;
  return /^\d{1,9}(?:[.,]0+)?$/.test(plain) ? Number(plain.replace(/[.,]0+$/, "")) : undefined;
}
