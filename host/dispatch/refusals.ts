/** Something that was asked of the host and is not served. */
export interface Refusal {
  /** "Range.copyFrom", or what else was asked. */
  readonly what: string;
  readonly code: string;
  readonly message: string;
}

/** Remembers every refusal, so that a test run can fail on those it did not expect. */
export class Refusals {
  #all: readonly Refusal[] = [];

  all(): readonly Refusal[] {
    return this.#all;
  }

  add(refusal: Refusal): void {
    this.#all = [...this.#all, refusal];
  }

  clear(): void {
    this.#all = [];
  }
}
