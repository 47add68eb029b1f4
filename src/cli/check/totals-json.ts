import type { Totals } from "../../rules/model/totals";
import type { Json } from "../canonical-json";

/** What stands for rows without a purpose or year, so that the parts add up. */
const none = "none";

/** Returns the totals of a book as `bestedingsboek.check/1` writes them, in cents. */
export function totalsJson(totals: Totals): Json {
  return {
    allocatedCents: totals.allocated,
    receivedCents: totals.received,
    spentCents: totals.spent,
    transferredInCents: totals.transferredIn,
    transferredOutCents: totals.transferredOut,
    repaidCents: totals.repaid,
    leftCents: totals.leftOfAllocation,
    leftOfReceivedCents: totals.leftOfReceived,
    takenOverSpentCents: totals.takenOver.spent,
    rows: totals.expenditureRows,
    rowsWithoutAmount: totals.uncounted,
    byPurpose: Object.fromEntries(totals.byPurpose.map(({ purpose, spent }) => [purpose ?? none, { spentCents: spent }])),
    byYear: Object.fromEntries(
      totals.byYear.map(({ year, received, spent, transferredIn, transferredOut, repaid }) => [
        year === null ? none : String(year),
        { receivedCents: received, spentCents: spent, transferredInCents: transferredIn, transferredOutCents: transferredOut, repaidCents: repaid },
      ]),
    ),
  };
}
