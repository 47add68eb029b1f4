import type { IsoDate } from "../dates/iso-date";
import type { Scheme } from "./scheme";

/** What a check needs beside the book: the law and the day on which the book is judged. */
export interface Assessment {
  readonly scheme: Scheme;
  readonly today: IsoDate;
}
