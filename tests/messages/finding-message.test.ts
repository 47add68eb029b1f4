import type { Language } from "../../src/messages/language";
import { findingMessage } from "../../src/messages/finding-message";
import { findingTitles } from "../../src/messages/findings/finding-titles";
import { placeText } from "../../src/messages/place-text";
import { severityCount } from "../../src/messages/severity-count";
import type { Finding, FindingCode, FindingOf, Place } from "../../src/rules/model/finding";
import { bookParts } from "../../src/rules/model/book-parts";
import { cents } from "../../src/rules/money/cents";
import { everyFinding } from "./every-finding";
import { shownFacts } from "./shown-facts";

const amountOfRow12: Place = { part: "expenditures", rowId: "", row: 11, column: "amount" };
const codes = Object.keys(everyFinding) as FindingCode[];
const languages: readonly Language[] = ["nl", "en"];

function finding(code: FindingCode, facts: object = everyFinding[code]): Finding {
  const made = { code, facts, severity: "error", place: amountOfRow12, citation: null, status: "confirmed" };
  return made as FindingOf<FindingCode> as Finding;
}

describe.each(languages)("every finding in %s", (language) => {
  test.each(codes)("%s says in whole sentences what is wrong and what to do", (code) => {
    const { what, todo } = findingMessage(finding(code), language);
    for (const sentence of [what, todo]) {
      expect(sentence).toMatch(/^[\p{Lu}€“]/u);
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN|\$\{|“”| {2}|\d{4}-\d{2}-\d{2}/);
    }
  });

  test.each(codes)("%s tells every figure, date and name that it found", (code) => {
    const { what, todo } = findingMessage(finding(code), language);
    for (const shown of shownFacts(code, language)) {
      expect(`${what} ${todo}`.toLowerCase()).toContain(shown.toLowerCase());
    }
  });

  test.each(codes)("%s has a title that is no sentence", (code) => {
    expect(findingTitles[language][code]).toMatch(/^[\p{Lu}].*[^.?]$/u);
  });
});

test("no two findings have the same title or the same sentence", () => {
  for (const language of languages) {
    expect(new Set(Object.values(findingTitles[language])).size).toBe(codes.length);
    expect(new Set(codes.map((code) => findingMessage(finding(code), language).what)).size).toBe(codes.length);
  }
});

test("the two languages never share a sentence", () => {
  for (const code of codes) {
    expect(findingMessage(finding(code), "nl").what).not.toBe(findingMessage(finding(code), "en").what);
  }
});

test("a cost after the period names the day and the period", () => {
  expect(findingMessage(finding("expenditure-outside-period"), "nl").what).toBe(
    "De prestatie (05-08-2025) valt geheel of deels buiten de bestedingsperiode (01-07-2021 t/m 31-07-2025).",
  );
});

test("a cost without performance says that the booking date was used", () => {
  const facts = { ...everyFinding["expenditure-outside-period"], basis: "booking" };
  expect(findingMessage(finding("expenditure-outside-period", facts), "nl").what).toContain("De boekdatum telt daarom");
  expect(findingMessage(finding("expenditure-outside-period", facts), "en").what).toContain("booking date");
});

test("spending above the grant asks which part is own money and caps nothing", () => {
  const { what, todo } = findingMessage(finding("spent-above-available"), "nl");
  expect(what).toContain("€\u00a096.003,65 meer dan beschikbaar (€\u00a0503.997,35 toegekend en €\u00a01,00 aan andere gemeenten overgedragen)");
  expect(todo).toContain("eigen middelen");
  expect(todo).toContain("kapt niets af");
});

test("a cost of two years comes with a proposal to the cent", () => {
  expect(findingMessage(finding("expenditure-year-differs"), "nl").todo).toContain("2021: €\u00a0500,00 en 2022: €\u00a0500,01");
  const facts = { ...everyFinding["expenditure-year-differs"], proposal: [] };
  expect(findingMessage(finding("expenditure-year-differs", facts), "nl").todo).toContain("Controleer het jaar");
});

test("one waiting ledger line waits, several wait, and lines without a year say so", () => {
  const one = { year: null, lines: 1, amount: cents(-725) };
  expect(findingMessage(finding("import-line-waiting", one), "nl").what).toBe("Zonder jaar wacht nog 1 ingelezen regel (\u2212€\u00a07,25) op een keuze. Tot dan zijn de cijfers niet volledig.");
  expect(findingMessage(finding("import-line-waiting", one), "en").what).toContain("Without a year, 1 ledger line (");
  expect(findingMessage(finding("import-line-waiting"), "nl").what).toContain("In 2022 wachten nog 14 ingelezen regels (€\u00a018.672,50)");
});

test("an unreadable cell is named by its header in the workbook, in both languages", () => {
  expect(findingMessage(finding("cell-unreadable"), "nl").what).toBe("Bij “Bedrag” staat “31-02-2022”. Dat is tekst die hier niet te lezen is.");
  expect(findingMessage(finding("cell-unreadable"), "en").what).toContain("“Bedrag”");
});

test("a place reads as sheet, row of the table and column", () => {
  expect(placeText(amountOfRow12, "nl")).toBe("Bestedingen, tabelrij 12, kolom Bedrag");
  expect(placeText(amountOfRow12, "en")).toBe("Bestedingen, table row 12, column Bedrag");
  expect(placeText({ ...amountOfRow12, part: "transfers" }, "nl")).toBe("Overdrachten, tabelrij 12, kolom Bedrag");
  expect(placeText({ part: null, rowId: "", row: null, column: null }, "nl")).toBe("Hele boek");
});

test("where a sheet holds several tables, a place names the table, as it is called in the workbook", () => {
  const granted: Place = { part: "subsidies", rowId: "", row: 1, column: "granted" };
  expect(placeText(granted, "nl")).toBe("Maatregelen, subsidies, tabelrij 2, kolom Verleend");
  expect(placeText(granted, "en")).toBe("Maatregelen, subsidies, table row 2, column Verleend");
  expect(placeText({ ...granted, part: "measures", column: "name" }, "nl")).toBe("Maatregelen, tabelrij 2, kolom Maatregel");
  expect(placeText({ ...granted, part: "years", column: "status" }, "nl")).toBe("Instellingen, jaren, tabelrij 2, kolom Status");
});

test("the row id is called what its column is called", () => {
  expect(placeText({ ...amountOfRow12, column: "rowId" }, "nl")).toBe("Bestedingen, tabelrij 12, kolom Rij-id");
});

test("the first row of no two parts of the book reads the same", () => {
  const places = bookParts.map((part) => placeText({ part, rowId: "", row: 0, column: null }, "nl"));
  expect(new Set(places).size).toBe(bookParts.length);
});

test("a year that has not come far enough says which cell is empty", () => {
  const adopted = { ...finding("year-status-incomplete"), place: { part: "years", rowId: "", row: 0, column: "adoptedOn" } } as const;
  expect(findingMessage(adopted as Finding, "nl")).toEqual({
    what: "Het jaar 2022 staat op “vastgesteld”, maar “Vastgesteld op” is leeg.",
    todo: "Vul “Vastgesteld op” in, of zet de status terug.",
  });
});

test("a year that is taken over and has rows says which amount counts twice", () => {
  const spent = { ...finding("opening-year-has-rows"), place: { part: "openings", rowId: "", row: 0, column: "spent" } } as const;
  expect(findingMessage(spent as Finding, "nl").what).toContain("ook rijen: samen €\u00a02.500,00 bij “Besteed”.");
});

test("a year that was never submitted is told apart from one that was submitted late", () => {
  const facts = { ...everyFinding["year-submitted-late"], submittedOn: null };
  expect(findingMessage(finding("year-submitted-late", facts), "nl").what).toContain("staat nog niet als ingediend");
  expect(findingMessage(finding("year-submitted-late"), "nl").what).toContain("is ingediend op 18-07-2023, na");
});

test("a correction of the own or a later year cannot be; of an earlier year it waits for the report", () => {
  const own = { year: 2023, correctsYear: 2023 };
  expect(findingMessage(finding("correction-year-not-reported", own), "nl").what).toContain("alleen op een eerder jaar");
  expect(findingMessage(finding("correction-year-not-reported"), "nl").what).toContain("over 2022 is nog niet verantwoord");
});

test("a difference is told without a sign, whichever side is larger, and the correction to make is negative", () => {
  expect(findingMessage(finding("balance-does-not-connect"), "nl").what).toContain("Het verschil is €\u00a05.000,00.");
  for (const difference of [cents(250000), cents(-250000)]) {
    const facts = { ...everyFinding["subsidy-lower-not-corrected"], difference };
    expect(findingMessage(finding("subsidy-lower-not-corrected", facts), "nl").todo).toContain("een besteding op van \u2212€\u00a02.500,00");
    expect(findingMessage(finding("subsidy-lower-not-corrected", facts), "nl").what).toContain("lagere vaststelling van €\u00a02.500,00");
  }
});

test("a municipality that ended proposes its successors", () => {
  expect(findingMessage(finding("transfer-municipality-ended"), "nl").todo).toContain("Voorbeeld (0000) of Groot-Voorbeeld (0001)");
  const facts = { ...everyFinding["transfer-municipality-ended"], successors: [] };
  expect(findingMessage(finding("transfer-municipality-ended", facts), "en").todo).toBe("Check the municipality and the date.");
});

test("what to type is never shown in a notation that another Excel would read differently", () => {
  expect(findingMessage(finding("expenditure-amount-unreadable"), "en").todo).not.toMatch(/\d/);
  expect(findingMessage(finding("expenditure-amount-unreadable"), "nl").todo).not.toMatch(/\d/);
});

test("one is singular, more are plural", () => {
  expect(severityCount(1, "error", "nl")).toBe("1 fout");
  expect(severityCount(0, "error", "nl")).toBe("0 fouten");
  expect(severityCount(1200, "note", "nl")).toBe("1.200 aandachtspunten");
  expect(severityCount(2, "warning", "en")).toBe("2 warnings");
});

test("a share of a reported year is proposed as a correction, not as a second amount of the same year", () => {
  const proposal = [
    { year: 2022, amount: cents(31000), correctsYear: 2021 },
    { year: 2022, amount: cents(31001) },
  ];
  const facts = { ...everyFinding["expenditure-year-differs"], proposal };
  expect(findingMessage(finding("expenditure-year-differs", facts), "nl").todo).toMatch(/2022 \(correctie van 2021\): €\s310,00 en 2022: €\s310,01/);
  expect(findingMessage(finding("expenditure-year-differs", facts), "en").todo).toMatch(/2022 \(correction of 2021\): €310\.00 and 2022: €310\.01/);
});
