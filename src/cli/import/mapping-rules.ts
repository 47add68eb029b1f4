import { BookJsonError } from "../../book/json/book-json-error";
import { parseBookJson } from "../../book/json/parse-book-json";
import { assignmentOfRule } from "../../ledger/assign/assignment-of-rule";
import type { MappingExpected, MappingProblem } from "../../messages/cli/mapping-problem";
import type { AssignmentRule } from "../../rules/model/assignment-rule";
import { MappingError } from "./mapping-error";

const asMapping: Readonly<Record<string, MappingExpected>> = { "unknown-key": "unknown-key", object: "object" };

/**
 * Returns the rules of a mapping, which are written as the `assignments` of a book in JSON.
 * @throws MappingError that names every place that is wrong, also a word that no rule of the workbook knows.
 */
export function mappingRules(rules: readonly unknown[]): readonly AssignmentRule[] {
  const { assignments } = parsed(rules);
  const strange = assignments.flatMap((rule, position): MappingProblem[] => (assignmentOfRule(rule) === null ? [{ path: `rules[${position}]`, expected: "words-of-the-workbook" }] : []));
  if (strange.length > 0) {
    throw new MappingError(strange);
  }
  return assignments;
}

function parsed(rules: readonly unknown[]): ReturnType<typeof parseBookJson> {
  try {
    return parseBookJson({ format: "bestedingsboek.book/1", scheme: "D14", municipality: "0000", assignments: rules });
  } catch (problem) {
    if (problem instanceof BookJsonError) {
      throw new MappingError(problem.problems.map(({ path, expected }) => ({ path: path.replace(/^assignments/, "rules"), expected: asMapping[expected] ?? "text" })));
    }
    throw problem;
  }
}
