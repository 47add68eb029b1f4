/** @jest-environment jsdom */
import type { LedgerReading } from "../../src/ledger/model/ledger-reading";
import type { LedgerSurvey } from "../../src/ledger/model/ledger-survey";
import { cents } from "../../src/rules/money/cents";
import type { Book } from "../../src/rules/model/book";
import { ledgerLine, readingOf } from "../ledger/ledger-line";
import { tableOf } from "../ledger/table/table-of";
import { row } from "../rules/years/view-of";
import { card, chooseFile, rowsOf, showImport, tick } from "./ledger-pane";
import { ledgerOfAuditfile, ledgerOfTable, type ScriptedLedger } from "./ledger-script";
import { openBook } from "./open-book";
import { button, control, press, removePanes, textOf, type } from "./shown-pane";

afterEach(removePanes);

const headers = ["Boekdatum", "Grootboekrekening", "Kostenplaats", "Omschrijving", "Crediteur", "Bedrag"];

function bookWith(parts: Partial<Book> = {}): Book {
  return { ...openBook().book, ...parts };
}

async function toAssignment(ledger: ScriptedLedger, book: Book = bookWith()): Promise<HTMLElement> {
  const pane = await showImport(ledger, openBook({ book }));
  await chooseFile(pane, "grootboek.csv");
  await press(button(pane, "Volgende"));
  await tick(pane, "Exclusief");
  await press(button(pane, "Volgende"));
  await tick(pane, "Alle boekingen");
  await press(button(pane, "Volgende"));
  return pane;
}

function auditfile(changes: Partial<LedgerSurvey> = {}): { readonly survey: LedgerSurvey; readonly reading: LedgerReading } {
  const reading = readingOf([ledgerLine({ costCentre: "6430", amount: 12_345 })]);
  const counted = { lines: 2, debit: cents(12_345), credit: cents(12_345) };
  const value = { code: "6430", name: "Nationaal Programma", lines: 1, cents: cents(12_345) };
  const survey: LedgerSurvey = { counted, opening: null, declared: { lines: 2, debit: cents(12_345), credit: cents(12_345), counted }, years: [2022], accounts: [], costCentres: [value], projects: [], rejected: [], ...changes };
  return { survey, reading };
}

async function openAuditfile(changes: Partial<LedgerSurvey> = {}): Promise<HTMLElement> {
  const { survey, reading } = auditfile(changes);
  const pane = await showImport(ledgerOfAuditfile(survey, reading, bookWith()));
  await chooseFile(pane, "auditfile.xaf");
  return pane;
}

test("an auditfile says itself what its fields hold, so nothing is asked about columns", async () => {
  const pane = await openAuditfile();
  expect(textOf(pane)).toContain("Auditfile financieel 3.2 van Boekhoudpakket.");
  expect(textOf(pane)).toContain("Stap 1 van 4");
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("Stap 2 van 4 Selectie");
  expect(rowsOf(pane, "Controletotalen")).toEqual([" | Opgegeven | Geteld", "Regels | 2 | 2", "Debet | € 123,45 | € 123,45", "Credit | € 123,45 | € 123,45"]);
  expect(textOf(pane)).toContain("Wat het bestand opgeeft, klopt met wat is geteld.");
});

test.each([
  ["one cent", { lines: 2, debit: cents(12_346), credit: cents(12_345) }],
  ["one line", { lines: 3, debit: null, credit: null }],
])("a declared total that differs by %s is a warning, and stops nothing", async (_by, declared) => {
  const { counted } = auditfile().survey;
  const pane = await openAuditfile({ declared: { ...declared, counted } });
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("Wat het bestand opgeeft, klopt niet met wat is geteld.");
  await tick(pane, "6430");
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("Stap 3 van 4 Toewijzen");
});

test("an opening balance is named and left out", async () => {
  const pane = await openAuditfile({ opening: { lines: 12, debit: cents(1), credit: cents(1) } });
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("De beginbalans (12 regels) is geen besteding");
});

test("parts that give another opening balance are named, and stop nothing", async () => {
  const pane = await openAuditfile({ opening: { lines: 12, debit: cents(100), credit: cents(0), differing: [{ part: 2, lines: 1, debit: cents(99), credit: cents(0) }] } });
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("De delen geven niet dezelfde beginbalans.Deel 2 geeft een andere: 1 regel, debet € 0,99, credit € 0,00. Die telt niet mee.");
  await tick(pane, "6430");
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("Stap 3 van 4 Toewijzen");
});

test("a school year in the text is split only when the officer says so", async () => {
  const ledger = ledgerOfTable(tableOf(headers, [["01-10-2022", "4300", "6430", "Brugfunctionaris schooljaar 2022-2023", "De Brug", "24.000,00"]]), bookWith());
  const pane = await toAssignment(ledger);
  await press(button(pane, "Aanbod"));
  expect(textOf(pane)).toContain("Schooljaar of prestatie van 01-08-2022 t/m 31-07-2023. Over de jaren verdelen?");
  expect(textOf(pane)).toContain("Naar dagen: 2022 € 10.060,27 en 2023 € 13.939,73.");
  await tick(pane, "Ja, naar dagen");
  await press(button(pane, "Volgende"));
  await press(button(pane, "Inlezen"));
  expect(ledger.sent).toMatchObject([{ is: "import", decided: 1 }]);
});

test("a no after a yes leaves nothing decided", async () => {
  const ledger = ledgerOfTable(tableOf(headers, [["01-10-2022", "4300", "6430", "Brugfunctionaris schooljaar 2022-2023", "De Brug", "24.000,00"]]), bookWith());
  const pane = await toAssignment(ledger);
  await press(button(pane, "Aanbod"));
  await tick(pane, "Ja, naar maanden");
  await tick(pane, "Nee, heel in het boekjaar");
  await press(button(pane, "Volgende"));
  await press(button(pane, "Inlezen"));
  expect(ledger.sent).toMatchObject([{ is: "import", decided: 0 }]);
});

const costOf2022 = row<"expenditures">("expenditures", {
  rowId: "row-1",
  year: 2022,
  bookedOn: "2022-12-31",
  measure: "Zomerschool 2022",
  kind: "transitorisch",
  amount: 52_000,
  account: "4300",
  counterparty: "De Brug",
  description: "Begeleiding december",
  document: "MEM-31",
});
const takenBack = ["02-01-2023", "4300", "6430", "Tegenboeking", "De Brug", "520,00-"];
const onSummerSchool = row<"assignments">("assignments", { rowId: "r", account: "4300", measure: "Zomerschool 2022" });

test("a line that seems to reverse a row of the book shows that row, and is its reversal only when the officer says so", async () => {
  const book = bookWith({ expenditures: [costOf2022], assignments: [onSummerSchool] });
  const ledger = ledgerOfTable(tableOf(headers, [takenBack, ["03-01-2023", "4300", "6430", "Lunches", "Bakker", "4,00"]]), book);
  const pane = await toAssignment(ledger, book);
  await press(button(pane, "Aanbod"));
  expect(textOf(pane)).toContain("Dit lijkt de tegenboeking van een rij in Bestedingen: 31\u201112\u20112022 · € 520,00 · Begeleiding december · MEM-31 · Zomerschool 2022. Hoort het bij elkaar?");
  expect(textOf(pane)).toContain("Die rij verandert niet; deze regel wordt ook transitorisch en verwijst ernaar.");
  expect(textOf(pane)).not.toContain("Let op");
  await tick(pane, "Ja, een tegenboeking");
  expect(textOf(pane)).toContain("Hoort het bij elkaar?");
  await press(button(pane, "Volgende"));
  await press(button(pane, "Inlezen"));
  expect(ledger.sent).toMatchObject([{ is: "import", decided: 1 }]);
});

test("a row that is regulier is only referred to, and another measure than that of the row is said", async () => {
  const book = bookWith({ expenditures: [{ ...costOf2022, kind: "regulier", measure: "Tijdelijke huur", bookedOn: null, document: "", description: "Nog te betalen" }], assignments: [onSummerSchool] });
  const pane = await toAssignment(ledgerOfTable(tableOf(headers, [takenBack]), book), book);
  await press(button(pane, "Aanbod"));
  expect(textOf(pane)).toContain("Dit lijkt de tegenboeking van een rij in Bestedingen: 2022 · € 520,00 · Nog te betalen · Tijdelijke huur. Hoort");
  expect(textOf(pane)).toContain("Die rij verandert niet; deze regel verwijst ernaar. Let op: deze regel gaat naar Zomerschool 2022.");
});

test("a pair in the file and a reversal of the book exclude each other", async () => {
  const book = bookWith({ expenditures: [costOf2022], assignments: [onSummerSchool] });
  const ledger = ledgerOfTable(tableOf(headers, [takenBack, ["20-01-2023", "4300", "6430", "Factuur 12", "De Brug", "520,00"]]), book);
  const pane = await toAssignment(ledger, book);
  const chosen = (): readonly string[] => [...pane.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")].map(({ value }) => value);
  await press(button(pane, "Aanbod"));
  expect(chosen()).toEqual(["no", "no", "no"]);
  await tick(pane, "Ja, een paar");
  expect(chosen()).toEqual(["yes", "yes"]);
  await tick(pane, "Nee");
  expect(chosen()).toEqual(["no", "no", "no"]);
  await tick(pane, "Ja, een tegenboeking");
  expect(chosen()).toEqual(["yes", "no", "no"]);
  await tick(pane, "Ja, een paar");
  expect(chosen()).toEqual(["yes", "yes"]);
});

test("a row that was reversed by something else meanwhile makes the line wait, until it is taken over by itself", async () => {
  const rows = [costOf2022];
  const book = { ...bookWith({ assignments: [onSummerSchool] }), expenditures: rows };
  const pane = await toAssignment(ledgerOfTable(tableOf(headers, [takenBack]), book), book);
  await press(button(pane, "Aanbod"));
  rows.push(row<"expenditures">("expenditures", { rowId: "row-2", amount: -52_000, refersTo: "row-1" }));
  await tick(pane, "Ja, een tegenboeking");
  expect(textOf(pane)).toContain("Tegenboeking zonder rij");
  await press(button(pane, "Overnemen als losse regel"));
  expect(textOf(pane)).toContain("Nu wacht er niets meer.");
});

test("a reported year is corrected in the open year only on the officer's word", async () => {
  const book = bookWith({
    assignments: [row<"assignments">("assignments", { rowId: "r", account: "4300", measure: "Zomerschool 2022" })],
    years: [row<"years">("years", { rowId: "y", year: 2022, status: "ingediend" })],
  });
  const pane = await toAssignment(ledgerOfTable(tableOf(headers, [["01-10-2022", "4300", "6430", "Nagekomen nota", "De Brug", "100,00"]]), book), book);
  expect(textOf(pane)).toContain("Jaar al verantwoord");
  await press(button(pane, "Overnemen als correctie"));
  expect(textOf(pane)).toContain("Nu wacht er niets meer.");
});

test("groups can be made by account instead of by suggestion", async () => {
  const rows = [
    ["01-08-2022", "4300", "6430", "Zomerschool week 1", "Stichting", "1,00"],
    ["02-08-2022", "4300", "6430", "Iets anders", "Bakker", "2,00"],
    ["03-08-2022", "4400", "6430", "Lunches", "Bakker", "4,00"],
  ];
  const pane = await toAssignment(ledgerOfTable(tableOf(headers, rows), bookWith()));
  expect(textOf(card(pane, "Bakker"))).toContain("2 regels € 6,00");
  await type(control(pane, "Bundelen per"), "account");
  expect(textOf(card(pane, "Rekening 4300"))).toContain("2 regels € 3,00");
  expect(textOf(card(pane, "Rekening 4400"))).toContain("1 regel € 4,00");
});

test("a group of many lines is listed twenty at a time", async () => {
  const rows = Array.from({ length: 45 }, (_, at) => ["01-08-2022", "4300", "6430", `Nota ${at}`, "Bakker", "1,00"]);
  const pane = await toAssignment(ledgerOfTable(tableOf(headers, rows), bookWith()));
  const group = card(pane, "Bakker");
  await press(button(group, "Toon 45 regels"));
  expect(group.querySelectorAll(".line")).toHaveLength(20);
  await press(button(group, "Toon meer (nog 25)"));
  await press(button(group, "Toon meer (nog 5)"));
  expect(group.querySelectorAll(".line")).toHaveLength(45);
});

test("a preview that loses a cent cannot be imported", async () => {
  const ledger = ledgerOfTable(tableOf(headers, [["01-10-2022", "4300", "6430", "Nota", "De Brug", "100,00"]]), bookWith());
  const losing: ScriptedLedger = {
    ...ledger,
    planLedger: async (draft, choices) => {
      const outcome = await ledger.planLedger(draft, choices);
      return outcome.ok ? { ok: true, value: { ...outcome.value, read: { lines: 1, cents: cents(10_001) } } } : outcome;
    },
  };
  const pane = await toAssignment(losing);
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("Dit telt niet op tot wat gelezen is.");
  await press(button(pane, "Inlezen"));
  expect(ledger.sent).toEqual([]);
});

test("a book that changed since the preview is shown anew before anything is written", async () => {
  const ledger = ledgerOfTable(tableOf(headers, [["01-10-2022", "4300", "6430", "Nota", "De Brug", "100,00"]]), bookWith());
  const none = { lines: 0, cents: cents(0) };
  const sums = { read: none, unselected: none, assigned: none, waiting: none, duplicate: none, spending: none, excepted: none, income: none };
  const planned = jest.fn<ReturnType<ScriptedLedger["planLedger"]>, Parameters<ScriptedLedger["planLedger"]>>((draft, choices) => ledger.planLedger(draft, choices));
  const pane = await toAssignment({
    ...ledger,
    planLedger: planned,
    importLedger: () => Promise.resolve({ ok: false, refusal: { code: "plan-changed", facts: { agreed: sums, found: { ...sums, waiting: { lines: 1, cents: cents(10_000) } } } } }),
  });
  await press(button(pane, "Volgende"));
  const before = planned.mock.calls.length;
  await press(button(pane, "Inlezen"));
  expect(textOf(pane)).toContain("Sinds het voorbeeld is er iets veranderd in het boek");
  expect(planned.mock.calls).toHaveLength(before + 1);
});
