import type { Language } from "../../src/messages/language";
import { findingMessage } from "../../src/messages/finding-message";
import { placeText } from "../../src/messages/place-text";
import { severityCount } from "../../src/messages/severity-count";
import type { Finding, FindingCode, FindingOf, Place } from "../../src/rules/model/finding";
import { everyFinding } from "./every-finding";

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
      expect(sentence).not.toMatch(/undefined|\[object|NaN|\d{4}-\d{2}-\d{2}/);
    }
  });
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
  expect(findingMessage(finding("expenditure-year-differs", facts), "nl").todo).toContain("Controleer het boekjaar");
});

test("an unreadable cell is named by its header in the workbook, in both languages", () => {
  expect(findingMessage(finding("cell-unreadable"), "nl").what).toBe("Bij “Bedrag” staat “31-02-2022”. Dat is tekst die hier niet te lezen is.");
  expect(findingMessage(finding("cell-unreadable"), "en").what).toContain("“Bedrag”");
});

test("a place reads as sheet, row of the table and column", () => {
  expect(placeText(amountOfRow12, "nl")).toBe("Bestedingen, tabelrij 12, kolom Bedrag");
  expect(placeText(amountOfRow12, "en")).toBe("Bestedingen, table row 12, column Bedrag");
  expect(placeText({ part: null, rowId: "", row: null, column: null }, "nl")).toBe("Hele boek");
});

test("one is singular, more are plural", () => {
  expect(severityCount(1, "error", "nl")).toBe("1 fout");
  expect(severityCount(0, "error", "nl")).toBe("0 fouten");
  expect(severityCount(1200, "note", "nl")).toBe("1.200 aandachtspunten");
  expect(severityCount(2, "warning", "en")).toBe("2 warnings");
});
