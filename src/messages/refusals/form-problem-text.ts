import type { RefusalFacts } from "../../actions/refusal";
import { joinWords } from "../format/join-words";
import type { Language } from "../language";

type FormProblem = RefusalFacts["form-unfit"]["problems"][number];

/** Returns in one sentence why a sheet cannot be filled as the official form of this book. */
export function formProblemText(problem: FormProblem, language: Language): string {
  return language === "nl" ? dutch(problem) : english(problem);
}

function dutch(problem: FormProblem): string {
  switch (problem.is) {
    case "not-a-form":
      return "Er staat geen cel met “Indicator: …” op het blad.";
    case "code-absent":
      return `De regeling ${problem.code} staat er niet in.`;
    case "indicator-twice":
      return `De indicator ${problem.indicator} staat er meer dan eens in (${joinWords(problem.addresses, "nl")}).`;
    case "year-missing":
      return "De titel noemt geen verantwoordingsjaar.";
    case "year-differs":
      return `Het formulier is van ${problem.inForm}; de cijfers zijn van ${problem.expected}.`;
    case "municipality-differs":
      return `Het formulier is van ${problem.inForm}; de cijfers zijn van ${problem.expected}.`;
  }
}

function english(problem: FormProblem): string {
  switch (problem.is) {
    case "not-a-form":
      return "No cell of the sheet says “Indicator: …”.";
    case "code-absent":
      return `It does not hold the scheme ${problem.code}.`;
    case "indicator-twice":
      return `It holds the indicator ${problem.indicator} more than once (${joinWords(problem.addresses, "en")}).`;
    case "year-missing":
      return "Its title names no reporting year.";
    case "year-differs":
      return `The form is of ${problem.inForm}; the figures are of ${problem.expected}.`;
    case "municipality-differs":
      return `The form is of ${problem.inForm}; the figures are of ${problem.expected}.`;
  }
}
