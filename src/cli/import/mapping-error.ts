import type { MappingProblem } from "../../messages/cli/mapping-problem";

/** A mapping that does not keep to its format; it names every place that is wrong. */
export class MappingError extends Error {
  constructor(readonly problems: readonly MappingProblem[]) {
    super(problems.map(({ path, expected }) => `${path}: ${expected}`).join("; "));
    this.name = "MappingError";
  }
}
