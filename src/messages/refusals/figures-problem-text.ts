import type { RefusalFacts } from "../../actions/refusal";
import type { Language } from "../language";

type FiguresProblem = RefusalFacts["figures-unreadable"]["problem"];
type Mistakes = Extract<FiguresProblem, { readonly is: "mistakes" }>["mistakes"];
type Expected = Mistakes[number]["expected"];

/** So many mistakes are named; a file with more of them was not made by a book. */
const mostNamed = 5;

/** Returns in one or a few sentences why a text is no file with figures. */
export function figuresProblemText(problem: FiguresProblem, language: Language): string {
  return language === "nl" ? dutch(problem) : english(problem);
}

function dutch(problem: FiguresProblem): string {
  switch (problem.is) {
    case "empty":
      return "Er staan geen cijfers in.";
    case "not-json":
      return "Dit is geen cijferbestand van een bestedingsboek, of het is niet helemaal overgenomen.";
    case "other-format":
      return "Dit is een ander soort bestand dan de cijfers voor het formulier.";
    case "newer":
      return `Dit cijferbestand is gemaakt met een nieuwere versie van de invoegtoepassing (vorm ${problem.version}).`;
    case "mistakes":
      return `Dit cijferbestand is niet zoals het hoort: ${named(problem.mistakes, expectedNl)}.`;
  }
}

function english(problem: FiguresProblem): string {
  switch (problem.is) {
    case "empty":
      return "It holds no figures.";
    case "not-json":
      return "This is no file with figures of a bestedingsboek, or not all of it was taken over.";
    case "other-format":
      return "This is another kind of file than the figures for the form.";
    case "newer":
      return `This file with figures was made with a newer version of the add-in (format ${problem.version}).`;
    case "mistakes":
      return `This file with figures is not as it should be: ${named(problem.mistakes, expectedEn)}.`;
  }
}

function named(mistakes: Mistakes, words: Readonly<Record<Expected, string>>): string {
  const shown = mistakes.slice(0, mostNamed).map(({ path, expected }) => `${path} (${words[expected]})`);
  return `${shown.join(", ")}${mistakes.length > mostNamed ? ", …" : ""}`;
}

const expectedNl: Readonly<Record<Expected, string>> = {
  "unknown-key": "niet bekend",
  missing: "ontbreekt",
  text: "geen tekst",
  code: "geen code",
  choice: "geen van de mogelijkheden",
  year: "geen jaar",
  "whole-number": "geen geheel getal",
  list: "geen lijst",
  object: "niet de juiste onderdelen",
  "municipality-code": "geen gemeentecode van vier cijfers",
};

const expectedEn: Readonly<Record<Expected, string>> = {
  "unknown-key": "not known",
  missing: "missing",
  text: "no text",
  code: "no code",
  choice: "none of the choices",
  year: "no year",
  "whole-number": "no whole number",
  list: "no list",
  object: "not the right parts",
  "municipality-code": "no municipality code of four digits",
};
