import type { IsoDate } from "../dates/iso-date";

/** Where a value of the law stands. */
export interface Citation {
  readonly title: string;
  /** Article or page, e.g. "art. 3 lid 1". */
  readonly article: string;
  readonly url: string;
  /** Day on which it was published; null for a page that shows no date. */
  readonly published: IsoDate | null;
}
