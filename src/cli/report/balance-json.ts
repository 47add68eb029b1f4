import type { YearBalance } from "../../rules/balance/year-balance";
import type { Json } from "../canonical-json";

/** Returns the balance of one source over one year as `bestedingsboek.report/1` writes it. */
export function balanceJson(balance: YearBalance): Json {
  return {
    source: balance.source,
    beginCents: balance.begin,
    receivedCents: balance.received,
    spentCents: balance.spent,
    transferredOutCents: balance.transferredOut,
    repaidCents: balance.repaid,
    adjustments: balance.adjustments.map(({ name, amount }) => ({ name, amountCents: amount })),
    endCents: balance.end,
    liabilityCents: balance.liability,
    liabilityCode: balance.liabilityCode,
    assetCents: balance.asset,
    assetCode: balance.assetCode,
    codeStatus: balance.codeStatus,
    ledgerBeginCents: balance.ledgerBegin,
    ledgerEndCents: balance.ledgerEnd,
  };
}
