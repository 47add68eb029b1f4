import { isWageLine } from "../assign/is-wage-line";
import type { LedgerLine } from "../model/ledger-line";

/** Returns the texts of a line that are kept: on a line of wages nothing that may name staff, only what the account is called. */
export function withoutNames(line: LedgerLine): Pick<LedgerLine, "description" | "counterparty"> {
  return isWageLine(line) ? { description: line.accountName, counterparty: "" } : { description: line.description, counterparty: line.counterparty };
}
