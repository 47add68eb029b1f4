import type { YearStatus } from "../../rules/model/year-record";

/** The form "next step of a year", as typed (Dutch notation). What a step does not ask is not looked at. */
export interface YearStatusDraft {
  readonly year: number;
  /** The status that the year is to have. */
  readonly to: YearStatus;
  /** For "gecontroleerd": declared name of who prepared the account; empty for the person at the keyboard. */
  readonly preparedBy: string;
  /** For "gecontroleerd": declared name of who checked it; someone else than who prepared it. */
  readonly checkedBy: string;
  /** Day of the check, the adoption or the delivery; empty for today with "gecontroleerd", else required. */
  readonly on: string;
  /** For "herlevering": why the year is delivered again. */
  readonly reason: string;
  /** Eindverantwoording: "ja", "nee", or empty to leave the answer as it stands. */
  readonly finalAccount: string;
}
