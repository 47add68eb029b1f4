import type { Language } from "../../messages/language";
import type { SampleRequest } from "../../rules/audit/audit-sample";
import type { IsoDate } from "../../rules/dates/iso-date";

export const commands = ["check", "report", "allocation", "schemes", "import", "export"] as const;

export type Command = (typeof commands)[number];

/** Pupils and score given on the command line instead of a book. */
export interface GivenAllocation {
  readonly pupils: number;
  /** Decimal text. */
  readonly score: string;
  readonly scheme: string;
  /** Four-digit code; empty when none is given. */
  readonly municipality: string;
  /** Day on which the municipality is looked up; null for the day of assessment. */
  readonly on: IsoDate | null;
}

/** What a person asked for. */
export interface Call {
  readonly command: Command;
  readonly files: readonly string[];
  /** Whether the files are the parts of one auditfile. */
  readonly parts: boolean;
  readonly json: boolean;
  readonly out: string | null;
  readonly year: number | null;
  readonly language: Language;
  readonly schemes: string | null;
  readonly today: IsoDate;
  readonly given: GivenAllocation | null;
  /** File that says how exports are read; null for none. */
  readonly mapping: string | null;
  /** Book that exports are held against; null for none. */
  readonly book: string | null;
  /** What the accountant asks as a sample; null for none. */
  readonly sample: SampleRequest | null;
}
