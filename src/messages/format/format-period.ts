import type { IsoDate } from "../../rules/dates/iso-date";
import type { Language } from "../language";
import { formatDate } from "./format-date";

const through = { nl: "t/m", en: "to" } as const;

/** Returns "01-07-2021 t/m 31-07-2025", or the one date when both are the same. */
export function formatPeriod(from: IsoDate, until: IsoDate, language: Language): string {
  return from === until ? formatDate(from) : `${formatDate(from)} ${through[language]} ${formatDate(until)}`;
}
