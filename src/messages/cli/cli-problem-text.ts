import type { Language } from "../language";
import type { CliProblem, CliProblemCode, CliProblemFacts } from "./cli-problem";
import type { CliTexts } from "./cli-texts";
import { cliTextsOf } from "./cli-texts-of";

interface ProblemOf<Code extends CliProblemCode> {
  readonly code: Code;
  readonly facts: CliProblemFacts[Code];
}

function sentence<Code extends CliProblemCode>({ code, facts }: ProblemOf<Code>, { problems }: CliTexts): string {
  return problems[code](facts);
}

/** Returns what makes a call or its input unusable; a book in JSON gets one line per place that is wrong. */
export function cliProblemText(problem: CliProblem, language: Language): string {
  const texts = cliTextsOf(language);
  const places = problem.code === "book-invalid" ? problem.facts.problems.map(({ path, expected }) => `  ${path}: ${texts.expected[expected]}`) : [];
  return [sentence(problem, texts), ...places].join("\n");
}
