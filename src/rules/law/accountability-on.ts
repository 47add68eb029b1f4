import type { IsoDate } from "../dates/iso-date";
import type { AccountabilityYears, Scheme } from "../model/scheme";
import { valueOn } from "./value-on";

/**
 * Returns over which reporting years the grant is accounted for, as a book that is assessed on this day must take it, or null when no
 * rule is in force. For D14 the final account moved from 2023 to 2025, at the latest 2026 (Stcrt. 2022, 27531, art. 7 lid 2).
 */
export function accountabilityOn({ accountabilityYears }: Pick<Scheme, "accountabilityYears">, today: IsoDate): AccountabilityYears | null {
  return valueOn(accountabilityYears, today);
}
