import type { IsoDate } from "../../rules/dates/iso-date";
import type { LedgerLine } from "../model/ledger-line";
import { plainText } from "./plain-text";

const accrualWords = /transitor\p{L}*|overlopend\p{L}*|nog te (?:betalen|ontvangen)|vooruit ?(?:betaald|ontvangen)\p{L}*|(?:te)?rug ?boek\p{L}*|tegen ?boek\p{L}*|storn\p{L}*/giu;

/** What of a booking is held against others that it may undo, worked out once. */
export interface PairSide {
  readonly bookedOn: IsoDate | null;
  readonly counterparty: string;
  /** What the description says beside that it is an accrual; null without a description. */
  readonly subject: string | null;
  readonly speaksOfAccrual: boolean;
}

/** Returns what of a line of a ledger, or of a row of spending, is held against others. */
export function pairSide({ bookedOn, counterparty, description }: Pick<LedgerLine, "bookedOn" | "counterparty" | "description">): PairSide {
  const rest = description.replace(accrualWords, " ");
  return { bookedOn, counterparty: plainText(counterparty), subject: description === "" ? null : plainText(rest), speaksOfAccrual: rest !== description };
}
