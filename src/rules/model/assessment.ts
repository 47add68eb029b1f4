import type { IsoDate } from "../dates/iso-date";
import type { SealTrouble } from "../seals/seal-trouble";
import type { Municipality } from "./municipality";
import type { Scheme } from "./scheme";
import type { SisaRules } from "./sisa-rules";

/** What a check needs beside the book: the law and the day on which the book is judged. */
export interface Assessment {
  readonly scheme: Scheme;
  readonly today: IsoDate;
  readonly municipalities: readonly Municipality[];
  readonly sisa: SisaRules;
  /** What recomputing the seals of the book showed last; absent while nobody did. A seal takes a hash, which the rules cannot make. */
  readonly sealTroubles?: readonly SealTrouble[];
}
