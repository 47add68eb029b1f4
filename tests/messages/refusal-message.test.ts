import type { FieldProblem, FieldProblemCode } from "../../src/actions/field-problem";
import type { Obstacle } from "../../src/actions/ports/obstacle";
import type { Refusal, RefusalCode } from "../../src/actions/refusal";
import { csvProblemMessage } from "../../src/messages/csv-problem-message";
import { fieldProblemMessage } from "../../src/messages/field-problem-message";
import { fieldProblemTexts } from "../../src/messages/field-problem-texts";
import type { Language } from "../../src/messages/language";
import { fileRefusalMessage } from "../../src/messages/file-refusal-message";
import { refusalMessage } from "../../src/messages/refusal-message";
import { everyRefusal } from "./every-refusal";

const codes = Object.keys(everyRefusal) as RefusalCode[];
const languages: readonly Language[] = ["nl", "en"];

function refusal(code: RefusalCode, facts: object = everyRefusal[code]): Refusal {
  return { code, facts } as Refusal;
}

function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}“]/u);
  expect(sentence).toMatch(/[.?]$/);
  expect(sentence).not.toMatch(/undefined|\[object|NaN/);
}

describe.each(languages)("in %s", (language) => {
  test.each(codes)("%s says what stood in the way and what to do", (code) => {
    for (const { what, todo } of [refusalMessage(refusal(code), language), fileRefusalMessage(refusal(code), language)]) {
      expectSentence(what);
      expectSentence(todo);
    }
  });

  test("a file that cannot be read says why where files are opened, and that it cannot be read elsewhere", () => {
    expect(fileRefusalMessage(refusal("ledger-unreadable"), language).what).toMatch(/\b12\b/);
    expect(refusalMessage(refusal("ledger-unreadable"), language).what).not.toMatch(/12/);
    expect(fileRefusalMessage(refusal("no-book"), language)).toEqual(refusalMessage(refusal("no-book"), language));
  });

  const obstacles: readonly Obstacle[] = [
    { is: "table-missing", table: "tblBesteding" },
    { is: "column-missing", table: "tblBesteding", column: "Bedrag" },
    { is: "filter-active", table: "tblBesteding" },
    { is: "sheet-protected", sheet: "Bestedingen" },
  ];
  test.each(obstacles)("$is is named", (obstacle) => {
    const { what, todo } = refusalMessage(refusal("obstacle", { obstacle }), language);
    expect(what).toMatch(/tblBesteding|Bestedingen/);
    expectSentence(todo);
  });

  test.each(Object.keys(fieldProblemTexts.nl) as FieldProblemCode[])("a field with %s says what it needs", (code) => {
    const problem: FieldProblem = { field: "amount", code, shown: "1.234" };
    expectSentence(fieldProblemMessage(problem, language));
  });
});

test("names that are taken are listed", () => {
  expect(refusalMessage(refusal("names-taken"), "nl").what).toBe(
    "In deze werkmap bestaan al de bladen “Overzicht” en de tabellen “tblBoek”. Er is niets geschreven.",
  );
});

test("a CSV with a wrong header names the column that is missing and the one that is not known", () => {
  expect(refusalMessage(refusal("csv-headers"), "nl").what).toBe(
    "De kolommen kloppen niet. Niet gevonden: “Bedrag”. Niet bekend: “Bedrg”. Er is niets overgenomen.",
  );
});

test("a bad cell in a CSV is found by line and column", () => {
  expect(csvProblemMessage({ line: 14, column: "Bedrag", shown: "1.2.3,4", problem: "not-an-amount" }, "nl")).toBe(
    "Regel 14, kolom Bedrag: “1.2.3,4” is geen bedrag. Schrijf het bijvoorbeeld als 1.234,56.",
  );
  expect(csvProblemMessage({ line: 3, column: "", shown: "", problem: "column-count" }, "en")).toBe(
    "Line 3: This line has another number of columns than the first line.",
  );
});

test("a plan that came out otherwise says what it was and what it is now", () => {
  expect(refusalMessage(refusal("plan-changed"), "nl").what).toBe(
    "Sinds het voorbeeld is er iets veranderd in het boek (besteding: was 3 regels, € 1.200,00; nu 4 regels, € 1.350,00). Er is niets geschreven.".replace(/€ /g, "€\u00a0"),
  );
});
