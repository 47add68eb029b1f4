import type { Expenditure } from "../src/rules/model/expenditure";

/** Returns the rows as a journal that hledger reads: one transaction a row, from the bank to an account per measure. */
export function ledgerJournal(rows: readonly Expenditure[]): string {
  return rows
    .map(({ bookedOn, document, measure, amount }) => {
      const euros = `${Math.trunc((amount ?? 0) / 100)}.${String((amount ?? 0) % 100).padStart(2, "0")}`;
      return `${bookedOn ?? ""} ${document}\n    lasten:${measure}  EUR ${euros}\n    bank\n`;
    })
    .join("\n");
}
