import type { IsoDate } from "../dates/iso-date";
import type { BookRow } from "./book-row";

export type ExplanationColumn = "key" | "code" | "finding" | "text" | "by" | "on";

/** Beoordeling: what an officer says to a finding. It belongs to the finding with the same key, and no longer when that finding's facts change. */
export interface Explanation extends BookRow<ExplanationColumn> {
  /** Stable key of the finding: code, row id and facts. */
  readonly key: string;
  readonly code: string;
  /** The finding's sentence when it was explained. */
  readonly finding: string;
  readonly text: string;
  /** Declared name. */
  readonly by: string;
  readonly on: IsoDate | null;
}
