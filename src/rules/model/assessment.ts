import type { IsoDate } from "../dates/iso-date";
import type { Municipality } from "./municipality";
import type { Scheme } from "./scheme";
import type { SisaRules } from "./sisa-rules";

/** What a check needs beside the book: the law and the day on which the book is judged. */
export interface Assessment {
  readonly scheme: Scheme;
  readonly today: IsoDate;
  readonly municipalities: readonly Municipality[];
  readonly sisa: SisaRules;
}
