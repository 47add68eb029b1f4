import type { CliProblem, CliProblemCode } from "../../src/messages/cli/cli-problem";
import { cliProblemText } from "../../src/messages/cli/cli-problem-text";
import { cliTextsOf } from "../../src/messages/cli/cli-texts-of";
import type { Language } from "../../src/messages/language";
import { everyCliProblem } from "./every-cli-problem";

const codes = Object.keys(everyCliProblem) as CliProblemCode[];
const languages: readonly Language[] = ["nl", "en"];

function problem(code: CliProblemCode): CliProblem {
  return { code, facts: everyCliProblem[code] } as CliProblem;
}

/** The words of the facts that a reader needs to find what is meant; why a file cannot be read has words of its own. */
function named(facts: object): string[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    if (typeof value === "object" && value !== null) {
      return named(value as object);
    }
    return name === "why" || name === "expected" ? [] : [String(value)];
  });
}

describe.each(languages)("what makes a call unusable, in %s", (language) => {
  test.each(codes)("%s names what was given and ends as a sentence or a list", (code) => {
    const text = cliProblemText(problem(code), language);
    for (const word of named(everyCliProblem[code])) {
      expect(text).toContain(word);
    }
    expect(text).not.toMatch(/undefined|\[object|\$\{/);
    const [first = "", ...places] = text.split("\n");
    expect(first).toMatch(code === "not-json" ? /: position 12$/ : places.length > 0 ? /:$/ : /\.$/);
    expect(places.every((place) => place.startsWith("  "))).toBe(true);
  });
});

test("a book in JSON tells every place that is wrong, on a line of its own", () => {
  expect(cliProblemText(problem("book-invalid"), "nl")).toBe(
    [
      "boek.json houdt zich niet aan het formaat (docs/book-format.md):",
      "  expenditures[3].amountCents: moet een geheel aantal eurocenten zijn",
      "  municipality: ontbreekt",
    ].join("\n"),
  );
});

test("the two languages never share a sentence, and both explain every command and option", () => {
  for (const code of codes) {
    expect(cliProblemText(problem(code), "nl")).not.toBe(cliProblemText(problem(code), "en"));
  }
  for (const language of languages) {
    for (const word of ["check", "report", "allocation", "schemes", "--json", "--out", "--year", "--lang", "--schemes", "--today", "--pupils", "--score", "--scheme", "--municipality", "--on"]) {
      expect(cliTextsOf(language).usage).toContain(word);
    }
  }
});

test("one file that lacks several things is spoken of in the plural", () => {
  expect(cliProblemText(problem("not-a-book"), "nl")).toBe("boek.xlsx is geen bestedingsboek: tblBesteding[Bedrag] en tblOntvangst ontbreken.");
  const one: CliProblem = { code: "not-a-book", facts: { file: "boek.xlsx", missing: ["tblBoek"] } };
  expect(cliProblemText(one, "nl")).toBe("boek.xlsx is geen bestedingsboek: tblBoek ontbreekt.");
});
