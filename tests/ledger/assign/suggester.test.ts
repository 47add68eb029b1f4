import { suggester } from "../../../src/ledger/assign/suggester";
import type { Suggestion } from "../../../src/ledger/model/line-outcome";
import type { Book } from "../../../src/rules/model/book";
import { row } from "../../rules/years/view-of";
import { lineKeys } from "../../../src/ledger/plan/line-keys";
import { ledgerLine, type LineCells } from "../ledger-line";
import { measures } from "../plan/import-into";

const spent = (cells: Readonly<Record<string, string>>): Book["expenditures"][number] => row<"expenditures">("expenditures", cells);

const suggestions = (cells: LineCells, expenditures: Book["expenditures"] = [], importLines: Book["importLines"] = []): readonly Suggestion[] =>
  suggester(measures, { expenditures, importLines }, (name) => measures.find((measure) => measure.name.toLowerCase() === name.toLowerCase())?.name ?? null)(ledgerLine(cells));

const inShort = (cells: LineCells, expenditures: Book["expenditures"] = []): readonly unknown[] =>
  suggestions(cells, expenditures).map(({ assignment, reason }) => [assignment.destination, assignment.measure, assignment.costType, reason.is]);

test("what the book did most with a counterparty comes first, and how often is said", () => {
  const book = [
    spent({ counterparty: "Bureau Voorbeeld", measure: "Zomerschool", costType: "inkoop" }),
    spent({ counterparty: "Bureau Voorbeeld", measure: "Schoolmaatschappelijk werk", costType: "inkoop" }),
    spent({ counterparty: "BUREAU VOORBEELD", measure: "schoolmaatschappelijk werk", costType: "Inkoop" }),
    spent({ counterparty: "Bureau Voorbeeld", measure: "Van een ander boek" }),
  ];
  const [first] = suggestions({ counterparty: "bureau  voorbeeld" }, book);
  expect(first).toMatchObject({ assignment: { measure: "Schoolmaatschappelijk werk", costType: "inkoop" }, reason: { is: "counterparty", times: 2 } });
  expect(inShort({ counterparty: "Bureau Anders" }, book)).toEqual([]);
});

test("an account is a habit too, after the counterparty", () => {
  const book = [spent({ counterparty: "A", account: "4300", measure: "Zomerschool" }), spent({ counterparty: "B", account: "4400", measure: "Tijdelijke huur" })];
  expect(inShort({ account: "4300", counterparty: "B" }, book)).toEqual([
    ["besteding", "Tijdelijke huur", "", "counterparty"],
    ["besteding", "Zomerschool", "", "account"],
  ]);
});

test("a word of a measure's name or of its labels in the description points to it; common words and parts of words do not", () => {
  expect(suggestions({ description: "Inhuur zomerschool 2025" })).toMatchObject([{ assignment: { measure: "Zomerschool" }, reason: { is: "words", word: "zomerschool" } }]);
  expect(inShort({ description: "Bijdrage school, extra kosten" })).toEqual([]);
  expect(inShort({ description: "Zomerschooltas" })).toEqual([]);
});

test("categorie 1.1 and 3.5.1 point to staff and expertise (S2), the one wages, the other bought", () => {
  expect(inShort({ categorie: "1.1" })).toEqual([["besteding", "Ambtelijke capaciteit", "personeel", "iv3"]]);
  expect(inShort({ categorie: "3.5.1" })).toEqual([["besteding", "Ambtelijke capaciteit", "inkoop", "iv3"]]);
});

test("taakveld 4.2 with categorie 3.8 points to rent (S1); either alone, or the codes the other way round, does not", () => {
  expect(inShort({ taakveld: "4.2", categorie: "3.8" })).toEqual([["besteding", "Tijdelijke huur", "huur", "iv3"]]);
  expect(inShort({ taakveld: "4.3", categorie: "3.8" })).toEqual([]);
  expect(inShort({ taakveld: "3.8", categorie: "4.2" })).toEqual([]);
  expect(inShort({ account: "1.1", costCentre: "3.5.1" })).toEqual([]);
});

test("a subsidy by categorie 4.2 says what the cost is, not on which measure", () => {
  expect(inShort({ categorie: "4.2", description: "Subsidie zomerschool" })).toEqual([["besteding", "Zomerschool", "subsidie", "words"]]);
});

test("what is never spending is suggested as such, whatever its text says", () => {
  expect(inShort({ categorie: "7.1", description: "zomerschool" })).toEqual([["uitzonderen", "", "", "reserve"]]);
  expect(inShort({ taakveld: "0.10" })).toEqual([["uitzonderen", "", "", "reserve"]]);
  expect(inShort({ accountKind: "balance" })).toEqual([["uitzonderen", "", "", "balance"]]);
  expect(inShort({ categorie: "4.3.1", amount: -5_000 })).toEqual([["baten", "", "", "income-of-the-state"]]);
  expect(inShort({ categorie: "4.3.1", amount: 5_000 })).toEqual([]);
});

test("taakveld 7.1 is volksgezondheid and no reserve", () => {
  expect(inShort({ taakveld: "7.1", description: "zomerschool" })).toEqual([["besteding", "Zomerschool", "", "words"]]);
});

test("three suggestions are enough", () => {
  const book = [spent({ counterparty: "A", measure: "Ambtelijke capaciteit" }), spent({ account: "4300", measure: "Tijdelijke huur" })];
  expect(suggestions({ counterparty: "A", description: "zomerschool en schoolmaatschappelijk werk" }, book)).toHaveLength(3);
});

describe("a cost centre", () => {
  const keyed = (line: LineCells): string => lineKeys([ledgerLine(line)])[0] ?? "";
  const on = (costCentre: string, measure: string, document: string): Book["expenditures"][number] => spent({ measure, costType: "inkoop", sourceLine: keyed({ costCentre, document }) });

  test("of which every row went to one measure suggests that measure, last of all, and says how many rows", () => {
    const book = [on("0300", "Zomerschool", "1"), on("0300", "Zomerschool", "2"), on("0400", "Tijdelijke huur", "3")];
    expect(suggestions({ costCentre: "0300", account: "9999" }, book)).toMatchObject([{ assignment: { measure: "Zomerschool", costType: "inkoop" }, reason: { is: "costCentre", costCentre: "0300", times: 2 } }]);
    expect(inShort({ costCentre: "0300", account: "9999", description: "Huur tijdelijke ruimte" }, book)).toEqual([["besteding", "Tijdelijke huur", "", "words"], ["besteding", "Zomerschool", "inkoop", "costCentre"]]);
  });

  test("with one row, with two measures, or with none, suggests nothing", () => {
    const book = [on("0300", "Zomerschool", "1"), on("0500", "Zomerschool", "2"), on("0500", "Tijdelijke huur", "3"), on("", "Zomerschool", "4"), on("", "Zomerschool", "5")];
    for (const costCentre of ["0300", "0500", "", "0600"]) {
      expect(inShort({ costCentre, account: "9999" }, book)).toEqual([]);
    }
  });

  test("of a source with ids is known by the lines that waited before they were decided", () => {
    const book = ["id:2022/1", "id:2022/2"].map((sourceLine) => spent({ measure: "Zomerschool", sourceLine }));
    const waited = ["id:2022/1", "id:2022/2"].map((sourceLine) => row<"importLines">("importLines", { state: "verwerkt", costCentre: "0300", sourceLine }));
    expect(suggestions({ costCentre: "0300", account: "9999" }, book, waited)).toMatchObject([{ reason: { is: "costCentre", times: 2 } }]);
    expect(suggestions({ costCentre: "0300", account: "9999" }, book)).toEqual([]);
  });

  test("is the same with its name in one cell as the book had it", () => {
    const written = { account: "9999", costCentre: "0300 - NPO", project: "", taakveld: "", categorie: "" };
    const book = [on("0300 - NPO", "Zomerschool", "1"), on("0300 - NPO", "Zomerschool", "2")];
    const named = suggester(measures, { expenditures: book, importLines: [] }, (name) => name);
    expect(named({ ...ledgerLine({ account: "9999", costCentre: "0300" }), written })).toMatchObject([{ reason: { is: "costCentre", costCentre: "0300", times: 2 } }]);
  });
});
