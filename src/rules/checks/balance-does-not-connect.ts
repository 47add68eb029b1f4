import { yearBalances } from "../balance/year-balances";
import { cents } from "../money/cents";
import type { BookCheck } from "./check";
import { ledgerRow } from "./ledger-row";

/** A year begins with the balance on which the year before it ended: by the ledger where the book holds it, else as computed. */
export const balanceDoesNotConnect: BookCheck<"balance-does-not-connect"> = {
  shape: "book",
  code: "balance-does-not-connect",
  severity: "error",
  find(view, report) {
    const balances = yearBalances(view);
    for (const { year, source, ledgerBegin: begin } of balances) {
      const previous = balances.find((other) => other.source === source && other.year === year - 1);
      if (begin === null || previous === undefined) {
        continue;
      }
      const previousEnd = previous.ledgerEnd ?? previous.end;
      if (begin !== previousEnd) {
        const facts = { year, source, previousEnd, begin, difference: cents(begin - previousEnd) };
        report(facts, ledgerRow(view, year, "balans begin", source));
      }
    }
  },
};
