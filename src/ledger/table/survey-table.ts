import type { ColumnMapping } from "../model/column-mapping";
import type { LedgerSurvey } from "../model/ledger-survey";
import type { RejectedLine } from "../model/rejected-line";
import type { SourceTable } from "../model/source-table";
import { createDimensionTally } from "./dimension-tally";
import { lineOfRecord } from "./line-of-record";
import { rejectedInOrder } from "./rejected-in-order";
import { createRunningTotals } from "./running-totals";

/** Counts what a table holds, without keeping any line of it. A line without cost centre or project is in no list of these. */
export function surveyTable(table: SourceTable, mapping: ColumnMapping): LedgerSurvey {
  const read = lineOfRecord(table, mapping);
  const rejected: RejectedLine[] = [];
  const years = new Set<number>();
  const accounts = createDimensionTally();
  const costCentres = createDimensionTally();
  const projects = createDimensionTally();
  const counted = createRunningTotals();
  const opening = createRunningTotals();
  for (const record of table.records) {
    const found = read(record);
    if (found.is === "rejected") {
      rejected.push(found.rejected);
      continue;
    }
    if (found.is === "opening") {
      opening.add(found.debit, found.credit);
      continue;
    }
    const { line } = found;
    counted.add(found.debit, found.credit);
    accounts.add(line.account, line.accountName, line.amount);
    if (line.costCentre !== "") costCentres.add(line.costCentre, found.costCentreName, line.amount);
    if (line.project !== "") projects.add(line.project, found.projectName, line.amount);
    if (line.fiscalYear !== null) years.add(line.fiscalYear);
  }
  return {
    counted: counted.totals(),
    opening: opening.totals().lines === 0 ? null : opening.totals(),
    declared: null,
    years: [...years].sort((one, other) => one - other),
    accounts: accounts.values(),
    costCentres: costCentres.values(),
    projects: projects.values(),
    rejected: rejectedInOrder(table.rejected, rejected),
  };
}
