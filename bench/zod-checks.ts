import { z } from "zod";
import { expenditureKinds } from "../src/rules/model/expenditure-kind";
import type { Expenditure } from "../src/rules/model/expenditure";
import type { SpendingPeriod } from "../src/rules/model/scheme";
import type { PeerCheck } from "./peer-checks";

/** Returns how many findings the nine row checks give when they are written as a zod schema with refinements. */
export function zodChecks(rows: readonly Expenditure[], measures: ReadonlySet<string>, period: SpendingPeriod): number {
  const schema = rowSchema(measures, period);
  let found = 0;
  for (const row of rows) {
    const result = schema.safeParse(row);
    found += result.success ? 0 : result.error.issues.length;
  }
  return found;
}

const date = z.string().nullable();

function rowSchema(measures: ReadonlySet<string>, period: SpendingPeriod) {
  const kinds: ReadonlySet<string> = new Set(expenditureKinds);
  return z
    .object({
      year: z.number().nullable(),
      bookedOn: date,
      performedFrom: date,
      performedUntil: date,
      measure: z.string(),
      kind: z.string(),
      amount: z.number().nullable(),
      refersTo: z.string(),
    })
    .superRefine((row, context) => {
      const report = (message: PeerCheck) => context.addIssue({ code: "custom", message });
      const from = row.performedFrom ?? row.performedUntil ?? row.bookedOn;
      const until = row.performedUntil ?? row.performedFrom ?? row.bookedOn;
      if (row.amount === null) report("expenditure-amount-missing");
      if (from === null || until === null) {
        report("expenditure-date-missing");
      } else if (from > until) {
        report("expenditure-dates-reversed");
      } else if (from < period.from || until > period.until) {
        report("expenditure-outside-period");
      }
      if (row.year === null) report("expenditure-year-missing");
      if (row.measure === "") report("expenditure-measure-missing");
      if (row.measure !== "" && !measures.has(row.measure.toLowerCase())) report("expenditure-measure-unknown");
      if (row.kind !== "" && !kinds.has(row.kind.toLowerCase())) report("expenditure-kind-unknown");
      const explained = row.refersTo !== "" || (row.kind !== "" && row.kind.toLowerCase() !== "regulier");
      if (row.amount !== null && row.amount < 0 && !explained) report("expenditure-negative-unexplained");
    });
}
