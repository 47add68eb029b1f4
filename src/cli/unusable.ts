import type { CliProblem } from "../messages/cli/cli-problem";

/** A call or an input that cannot be used; nothing is wrong with the program. */
export class Unusable extends Error {
  constructor(readonly problem: CliProblem) {
    super(`${problem.code} ${JSON.stringify(problem.facts)}`);
    this.name = "Unusable";
  }
}
