/** @jest-environment jsdom */
import { act } from "react";
import type { LedgerDraft } from "../../src/actions/ledger/ledger-draft";
import type { Book } from "../../src/rules/model/book";
import { row } from "../rules/years/view-of";
import { tableOf } from "../ledger/table/table-of";
import { card, chooseFile, labelled, rowsOf, showImport, tick } from "./ledger-pane";
import { ledgerOfTable } from "./ledger-script";
import { openBook } from "./open-book";
import { button, control, press, removePanes, textOf, type } from "./shown-pane";

afterEach(removePanes);

const headers = ["Boekdatum", "Grootboekrekening", "Kostenplaats", "Omschrijving", "Crediteur", "Bedrag"];
const rows = [
  ["01-08-2022", "4300", "6430", "Zomerschool week 1", "Stichting Zomerplezier", "1.000,00"],
  ["08-08-2022", "4300", "6430", "Zomerschool week 2", "Stichting Zomerplezier", "250,50"],
  ["09-09-2022", "4400", "6430", "Lunches", "Bakker Broodjes", "49,50"],
  ["10-09-2022", "4400", "9999", "Wegenbouw", "Asfalt BV", "70.000,00"],
  ["11-09-2022", "4400", "6430", "Onleesbaar", "Bakker Broodjes", "12,3x"],
];
const table = tableOf(headers, rows);

function bookWith(parts: Partial<Book> = {}): Book {
  return { ...openBook().book, ...parts };
}

async function toSelection(pane: HTMLElement): Promise<void> {
  await chooseFile(pane, "grootboek 2022.csv");
  await press(button(pane, "Volgende"));
  await tick(pane, "Exclusief");
  await press(button(pane, "Volgende"));
}

async function toAssignment(pane: HTMLElement): Promise<void> {
  await toSelection(pane);
  await tick(pane, "6430");
  await press(button(pane, "Volgende"));
}

const headingOf = (pane: Element): string => textOf(pane.querySelector(".wizard h2") ?? pane);

test("a file says what it turned out to be, and nothing goes on before there is one", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  expect(headingOf(pane)).toBe("Stap 1 van 5 Bestand");
  await press(button(pane, "Volgende"));
  expect(headingOf(pane)).toBe("Stap 1 van 5 Bestand");
  await chooseFile(pane, "grootboek 2022.csv");
  expect(textOf(pane)).toContain("Tabel met 5 regels; de kolomnamen staan op regel 1. UTF-8, gescheiden door puntkomma’s.");
  expect(textOf(document.activeElement ?? pane)).toContain("grootboek 2022.csv");
  expect(textOf(pane)).not.toContain("eerder ingelezen");
});

test("a file that was read before says that only what is new is added", async () => {
  const ledger = ledgerOfTable(table, bookWith());
  const known: typeof ledger.openLedger = async (source) => {
    const outcome = await ledger.openLedger(source);
    return outcome.ok ? { ok: true, value: { ...outcome.value, known: true } } : outcome;
  };
  const pane = await showImport({ ...ledger, openLedger: known });
  await chooseFile(pane, "grootboek 2022.csv");
  expect(textOf(pane)).toContain("Dit bestand is eerder ingelezen; alleen wat nieuw is, komt erbij.");
});

test("a file that is no ledger says what is wrong and what to do, and can be chosen again", async () => {
  const unreadable = ledgerOfTable(table, bookWith(), {
    answers: { openLedger: () => Promise.resolve({ ok: false, refusal: { code: "ledger-unreadable", facts: { reason: { why: "unknown-format" } } } }) },
  });
  const pane = await showImport(unreadable);
  await chooseFile(pane, "brief.pdf");
  expect(textOf(pane.querySelector('.wizard [role="alert"]') ?? pane)).toContain("Dit is geen bestand met boekingen dat wij kunnen lezen.");
  expect(pane.querySelector('input[type="file"]')).not.toBeNull();
});

test("columns show what they were taken for; the officer's choice goes before it, and a column serves one thing", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await chooseFile(pane, "grootboek 2022.csv");
  await press(button(pane, "Volgende"));
  expect(headingOf(pane)).toBe("Stap 2 van 5 Kolommen");
  expect(labelled(pane, "Kolom Bedrag bevat").value).toBe("amount");
  expect(textOf(pane)).toContain("4 regels te lezen, per saldo € 71.300,00.");
  expect(textOf(pane)).toContain("Regel 6, kolom Bedrag: “12,3x” is geen bedrag.");
  await type(labelled(pane, "Kolom Omschrijving bevat"), "counterparty");
  expect(labelled(pane, "Kolom Omschrijving bevat").value).toBe("counterparty");
  expect(labelled(pane, "Kolom Crediteur bevat").value).toBe("");
});

test("an amount that can be two things is asked before anything is read", async () => {
  const bare = tableOf(headers, [["01-08-2022", "4300", "6430", "Zomerschool", "Stichting", "1.234"]]);
  const pane = await showImport(ledgerOfTable(bare, bookWith()));
  await chooseFile(pane, "grootboek.csv");
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("In de kolom Bedrag staat “1.234”. Welk bedrag is dat?");
  await press(button(pane, "Volgende"));
  expect(headingOf(pane)).toBe("Stap 2 van 5 Kolommen");
  await tick(pane, "€ 1.234 (de komma");
  expect(textOf(pane)).toContain("1 regel te lezen, per saldo € 1.234,00.");
  await press(button(pane, "Volgende"));
  expect(headingOf(pane)).toBe("Stap 3 van 5 Selectie");
});

test("nothing is taken until something is chosen; all of it only when the officer says so", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await toSelection(pane);
  expect(textOf(pane)).toContain("Kies eerst een project, kostenplaats of rekening.");
  await press(button(pane, "Volgende"));
  expect(headingOf(pane)).toBe("Stap 3 van 5 Selectie");
  await tick(pane, "6430");
  expect(textOf(pane)).toContain("Gekozen: 3 regels, per saldo € 1.300,00.");
  await tick(pane, "4300");
  expect(textOf(pane)).toContain("Een boeking telt mee als zij in elke lijst voorkomt");
  await tick(pane, "Alle boekingen");
  expect(textOf(pane)).toContain("Alle boekingen: 4 regels, per saldo € 71.300,00.");
  await press(button(pane, "Volgende"));
  expect(headingOf(pane)).toBe("Stap 4 van 5 Toewijzen");
});

test("the focus goes to the heading of each step", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await chooseFile(pane, "grootboek 2022.csv");
  await press(button(pane, "Volgende"));
  expect(textOf(document.activeElement ?? pane)).toBe("Stap 2 van 5 Kolommen");
  await press(button(pane, "Vorige"));
  expect(textOf(document.activeElement ?? pane)).toContain("grootboek 2022.csv");
});

test("lines wait in groups with count and sum; a suggestion is taken for all of them at once", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await toAssignment(pane);
  expect(textOf(pane)).toContain("Nu wachten 3 regels, samen € 1.300,00.");
  const group = card(pane, "Voorstel: Besteding bij Zomerschool 2022");
  expect(textOf(group)).toContain("2 regels € 1.250,50");
  expect(textOf(group)).toContain("In de omschrijving staat “zomerschool”.");
  await press(button(group, "Voorstel overnemen"));
  expect(textOf(pane)).toContain("Nu wacht 1 regel, samen € 49,50.");
  await press(button(pane, "Toegewezen"));
  expect(textOf(card(pane, "Besteding bij Zomerschool 2022"))).toContain("door u gekozen");
  await press(button(pane, "Keuze terugnemen"));
  expect(textOf(pane)).toContain("Nu wachten 3 regels, samen € 1.300,00.");
});

test("a choice of one's own needs a measure, and an exception its reason", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await toAssignment(pane);
  const group = (): HTMLElement => card(pane, "Bakker Broodjes");
  await press(button(group(), "Zelf kiezen"));
  await press(button(group(), "1 regel toewijzen"));
  expect(document.activeElement).toBe(control(group(), "Maatregel"));
  await type(control(group(), "Wat wordt het"), "uitzonderen");
  await press(button(group(), "1 regel toewijzen"));
  expect(document.activeElement).toBe(control(group(), "Reden"));
  await type(control(group(), "Reden"), "Valt onder de kinderopvang");
  await press(button(group(), "1 regel toewijzen"));
  expect(textOf(pane)).toContain("Nu wachten 2 regels, samen € 1.250,50.");
  await press(button(pane, "Toegewezen"));
  expect(textOf(pane)).toContain("Uitzonderen: Valt onder de kinderopvang");
});

test("a single line of a group can be decided by itself", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await toAssignment(pane);
  const group = (): HTMLElement => card(pane, "Voorstel: Besteding bij Zomerschool 2022");
  await press(button(group(), "Toon 2 regels"));
  expect(textOf(group())).toContain("Regel 3 · 08-08-2022 € 250,50Zomerschool week 2");
  await press(button(group(), "Zelf kiezen: Regel 3"));
  await type(control(group(), "Maatregel"), "Tijdelijke huur");
  await press(button(group(), "1 regel toewijzen"));
  expect(textOf(group())).toContain("1 regel € 1.000,00");
});

test("a rule shows how many lines it matches before it is kept, and then does its work", async () => {
  const ledger = ledgerOfTable(table, bookWith());
  const pane = await showImport(ledger);
  await toAssignment(pane);
  const group = card(pane, "Bakker Broodjes");
  await press(button(group, "Maak hier een regel van"));
  expect(control(group, "Wederpartij bevat").value).toBe("Bakker Broodjes");
  expect(textOf(group)).toContain("Past op 1 regel van deze selectie; op 1 daarvan past nog geen andere toewijzingsregel.");
  await type(control(group, "Wederpartij bevat"), "");
  expect(textOf(group)).toContain("Zonder voorwaarde past de regel op alles.");
  await press(button(group, "Regel vastleggen"));
  expect(ledger.sent).toEqual([]);
  await type(control(group, "Kostenplaats"), "64*");
  expect(textOf(group)).toContain("Past op 3 regels van deze selectie");
  await type(control(group, "Maatregel"), "Zomerschool 2022");
  await press(button(group, "Regel vastleggen"));
  expect(ledger.sent).toMatchObject([{ is: "rule", criteria: { costCentre: "64*", counterparty: "" }, assignment: { destination: "besteding", measure: "Zomerschool 2022" } }]);
  expect(textOf(pane)).toContain("De regel staat op het blad Toewijzing.");
  expect(textOf(pane)).toContain("Nu wacht er niets meer.");
});

test("without a declared VAT basis nothing is guessed: the lines wait, and one answer settles them", async () => {
  const rule = row<"assignments">("assignments", { rowId: "r", costCentre: "6430", measure: "Zomerschool 2022", costType: "inkoop" });
  const book = bookWith({ assignments: [rule] });
  const pane = await showImport(ledgerOfTable(table, book), openBook({ book }));
  await chooseFile(pane, "grootboek 2022.csv");
  await press(button(pane, "Volgende"));
  await press(button(pane, "Volgende"));
  await tick(pane, "6430");
  await press(button(pane, "Volgende"));
  expect(textOf(pane)).toContain("Btw onbekend");
  await tick(pane, "Exclusief");
  expect(textOf(pane)).toContain("Nu wacht er niets meer.");
});

test("the preview adds up to the file in lines and euros, and nothing is written before the officer says so", async () => {
  const ledger = ledgerOfTable(table, bookWith());
  const pane = await showImport(ledger);
  await toAssignment(pane);
  await press(button(card(pane, "Voorstel: Besteding bij Zomerschool 2022"), "Voorstel overnemen"));
  await press(button(pane, "Volgende"));
  expect(rowsOf(pane, "Wat er met de regels gebeurt")).toEqual([
    "Uitkomst | Regels | Bedrag",
    "Niet geselecteerd | 1 | € 70.000,00",
    "Toegewezen | 2 | € 1.250,50",
    "waarvan besteding | 2 | € 1.250,50",
    "uitgezonderd | 0 | € 0,00",
    "baten | 0 | € 0,00",
    "Wachtend | 1 | € 49,50",
    "Dubbel | 0 | € 0,00",
    "Gelezen | 4 | € 71.300,00",
  ]);
  expect(textOf(pane)).toContain("1 regel afgekeurd");
  expect(ledger.sent).toEqual([]);
  await press(button(pane, "Inlezen"));
  expect(ledger.sent).toEqual([{ is: "import", selection: { projects: [], costCentres: ["6430"], accounts: [] }, decided: 2 }]);
  expect(textOf(pane)).toContain("4 regels van grootboek 2022.csv ingelezen.");
});

test("the writing shows how far it is, and can be stopped", async () => {
  let goOn = (): void => undefined;
  const ledger = ledgerOfTable(table, bookWith(), {
    write: async (progress) => {
      progress.written(2000, 8000, 12);
      await new Promise<void>((resume) => (goOn = resume));
    },
  });
  const pane = await showImport(ledger);
  await toAssignment(pane);
  await press(button(pane, "Volgende"));
  await press(button(pane, "Inlezen"));
  expect(textOf(pane)).toContain("2.000 van 8.000 rijen, nog ongeveer 12 seconden");
  expect(textOf(pane)).toContain("25 procent geschreven");
  await press(button(pane, "Stoppen"));
  expect(textOf(pane)).toContain("Stopt, en haalt weg wat al geschreven was");
  await act(async () => {
    goOn();
    await new Promise((settled) => setTimeout(settled, 0));
  });
  expect(textOf(pane)).toContain("U hebt het inlezen afgebroken.");
  expect(headingOf(pane)).toBe("Stap 5 van 5 Voorbeeld en inlezen");
});

test("an import is undone after one more question", async () => {
  const ledger = ledgerOfTable(table, bookWith());
  const pane = await showImport(ledger);
  await toAssignment(pane);
  await press(button(pane, "Volgende"));
  await press(button(pane, "Inlezen"));
  await press(button(pane, "Inlezen ongedaan maken"));
  expect(textOf(document.activeElement ?? pane)).toContain("Alle regels van grootboek 2022.csv uit het boek halen?");
  expect(ledger.sent).toHaveLength(1);
  await press(button(pane, "Ja, ongedaan maken"));
  expect(ledger.sent[1]).toEqual({ is: "undo", importId: "import-0123456789abcdef0123" });
  expect(headingOf(pane)).toBe("Stap 1 van 5 Bestand");
  expect(textOf(pane)).toContain("Het inlezen is ongedaan gemaakt: 4 regels verwijderd.");
});

test("imports that stand in the book are listed with the way back", async () => {
  const ledger = ledgerOfTable(table, bookWith(), { answers: { imports: () => [{ importId: "import-abc", file: "grootboek 2021.csv", spendingRows: 1200, spending: openBook().totals.spent, waiting: 3 }] } });
  const pane = await showImport(ledger);
  expect(textOf(pane)).toContain("Eerder ingelezen (1)");
  expect(textOf(pane)).toContain("Besteding: 1.200 regels, samen € 612.033,95. Wacht nog: 3 regels.");
  await press(button(pane, "Ongedaan maken: grootboek 2021.csv"));
  await press(button(pane, "Annuleren"));
  expect(ledger.sent).toEqual([]);
});

test("a look at another tab loses nothing", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await toAssignment(pane);
  await press(button(card(pane, "Voorstel: Besteding bij Zomerschool 2022"), "Voorstel overnemen"));
  await press(button(pane, "Overzicht"));
  await press(button(pane, "Invoeren"));
  await press(button(pane, "Importeren"));
  expect(headingOf(pane)).toBe("Stap 4 van 5 Toewijzen");
  expect(textOf(pane)).toContain("Nu wacht 1 regel, samen € 49,50.");
});

test("the CSV of spending stays within reach, and leads back", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()));
  await press(button(pane, "Een eigen Bestedingen-CSV importeren"));
  expect(textOf(pane)).toContain("Bestedingen importeren");
  await press(button(pane, "Terug naar grootboek inlezen"));
  expect(headingOf(pane)).toBe("Stap 1 van 5 Bestand");
});

test("a file that changed after it was chosen is no bug of the program", async () => {
  const ledger = ledgerOfTable(table, bookWith(), {
    answers: {
      openLedger: async (source): Promise<{ ok: true; value: LedgerDraft }> => {
        for await (const chunk of source.chunks()) {
          throw new Error(`Read ${chunk.length} bytes of a file that is gone.`);
        }
        throw new Error("The file has no bytes.");
      },
    },
  });
  const gone = jest.spyOn(Blob.prototype, "slice").mockReturnValue({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) } as Blob);
  const pane = await showImport(ledger);
  await chooseFile(pane, "grootboek.csv");
  gone.mockRestore();
  expect(textOf(pane)).toContain("Het bestand is gewijzigd of verplaatst nadat u het koos.");
});

test("an officer who works in English reads English", async () => {
  const pane = await showImport(ledgerOfTable(table, bookWith()), openBook(), "en");
  await chooseFile(pane, "ledger 2022.csv");
  expect(headingOf(pane)).toBe("Step 1 of 5 File");
  expect(textOf(pane)).toContain("Table with 5 lines; the column names are on line 1. UTF-8, separated by semicolons.");
});
