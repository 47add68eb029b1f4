import type { Expected } from "./expected";

/** One place in a book in JSON that is wrong: "expenditures[3].amountCents". */
export interface BookJsonProblem {
  readonly path: string;
  readonly expected: Expected;
}

/** A book in JSON that does not keep to its format; it names every place that is wrong. */
export class BookJsonError extends Error {
  constructor(readonly problems: readonly BookJsonProblem[]) {
    super(problems.map(({ path, expected }) => `${path}: ${expected}`).join("; "));
    this.name = "BookJsonError";
  }
}
