import type { Book } from "../../rules/model/book";
import type { BookView } from "../../rules/model/book-view";
import { cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import type { Cents } from "../../rules/money/cents";
import type { YearReport } from "../../rules/report/year-report";
import { reportYear } from "../../rules/report/report-year";
import { sealText } from "../../rules/seals/seal-text";
import { sealedRows, type SealedRow } from "../../rules/seals/sealed-rows";
import type { Hash } from "../ports/hash";

/** The rows and figures of a year, and the seal over both. */
export interface SealOfYear {
  readonly report: YearReport;
  readonly rows: readonly SealedRow[];
  /** Sum of the amounts of all rows, whatever they are: a checksum. */
  readonly sum: Cents;
  /** SHA-256 over the canonical text, 64 hexadecimal digits. */
  readonly seal: string;
}

/** Returns the seal over a year as the book stands. */
export async function sealOfYear(view: BookView, { expenditures }: Pick<Book, "expenditures">, year: number, hash: Hash): Promise<SealOfYear> {
  const report = reportYear(view, year);
  const rows = sealedRows(view, expenditures, year);
  const seal = await hash(new TextEncoder().encode(sealText(view, year, rows, report.indicators)));
  return { report, rows, sum: sumCents(rows.map(({ amount }) => amount ?? cents(0))), seal };
}
