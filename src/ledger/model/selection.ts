/** Which lines are the officer's business. A line must match each list that is not empty; all lists empty means every line. */
export interface Selection {
  readonly projects: readonly string[];
  readonly costCentres: readonly string[];
  readonly accounts: readonly string[];
}
