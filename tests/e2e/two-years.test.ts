import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { firstStart, root } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";
import { chooseLedger, group, nextStep, selectCode, takeSuggestion } from "./steps/import-ledger";
import type { ChosenFile } from "./steps/ledger-files";
import { Officer } from "./steps/officer";
import { makeVoorbeeld } from "./steps/voorbeeld";
import { ledgerOf2022, ledgerOf2023 } from "./steps/year-ledgers";

let app: App;
let officer: Officer;
/** The book as a file while the official form is open. */
let book: Uint8Array;

beforeAll(async () => {
  app = await startApp({ locale: "nl-NL" });
  officer = new Officer(app, "nl");
  await makeVoorbeeld(officer);
  await receive("22-12-2021", "20.000,00");
  await receive("15-06-2022", "30.000,00");
  await receive("15-06-2023", "30.000,00");
}, firstStart);

afterAll(async () => {
  await app.close();
  await closeBrowsers();
});

async function receive(receivedOn: string, amount: string): Promise<void> {
  const { book: words, receipt } = officer.words;
  await officer.tab(words.entry, words.receipt);
  await officer.type(receipt.receivedOn, receivedOn);
  await officer.type(receipt.amount, amount);
  await officer.press(receipt.record);
  await officer.sees(receipt.recorded(amount));
}

/** Goes from a chosen export to the lines of the grant's cost centre, which wait for a choice. */
async function toAssignment(file: ChosenFile): Promise<void> {
  await chooseLedger(officer, file);
  await nextStep(officer, "Kolommen");
  await (await officer.pane()).getByLabel(/^Exclusief/).check();
  await nextStep(officer, "Selectie");
  await selectCode(officer, "6430");
  await nextStep(officer, "Toewijzen");
}

async function importLines(file: ChosenFile, lines: number): Promise<void> {
  await officer.sees("Nu wacht er niets meer.");
  await nextStep(officer, "Voorbeeld en inlezen");
  await officer.sees("Telt op tot wat gelezen is, in regels en in centen.");
  await officer.press("Inlezen");
  await officer.sees(`${lines} regels van ${file.name} ingelezen.`);
}

/** Types into a column of a row of spending, which is found by its document. */
async function typeBeside(document: string, values: Readonly<Record<string, string>>): Promise<void> {
  const { texts } = await app.verb("read", "Bestedingen!A4:AJ20");
  const headers = texts[0] ?? [];
  const row = texts.findIndex((cells) => cells[headers.indexOf("Document")] === document) + 4;
  expect(row).toBeGreaterThan(4);
  for (const [header, value] of Object.entries(values)) {
    await app.verb("type", `Bestedingen!${letters(headers.indexOf(header))}${row}`, value);
  }
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

/** From concept to delivered, on days of the year after; the report is made before the check. */
async function deliver(year: number): Promise<void> {
  await officer.tab("(Verantwoording|SiSa)$", "Jaar");
  await (await officer.pane()).getByRole("button", { name: new RegExp(`^${year},`) }).first().click();
  await officer.sees(`Verantwoording ${year}`);
  await officer.press("Verslag maken");
  await officer.sees(/cijfers nagerekend: alle formules geven hetzelfde als de regels/);
  await officer.press("Controle vastleggen");
  await officer.type("Gecontroleerd door", "B. Jansen");
  await officer.type("Datum van de controle", `01-06-${year + 1}`);
  await officer.press("Vastleggen");
  await officer.sees(`${year} is nu gecontroleerd.`);
  await officer.press("Vaststelling vastleggen");
  await officer.type("Datum van de vaststelling", `28-06-${year + 1}`);
  await officer.press("Vastleggen");
  await officer.sees(`${year} is nu vastgesteld.`);
  await officer.press("Indiening vastleggen");
  await officer.type("Datum van de indiening", `10-07-${year + 1}`);
  await officer.press("Vastleggen");
  await officer.sees(`${year} is nu ingediend.`);
}

/** Takes the figures of a year to the official form of that year and fills it; gives the values below the labels of D14. The book is open again afterwards. */
async function fillForm(year: number): Promise<Readonly<Record<string, string>>> {
  await officer.tab("Formulier");
  await (await officer.field("Cijfers van")).selectOption(String(year));
  await officer.press("Cijfers maken");
  const figures = await (await officer.pane()).getByLabel(`bestedingsboek-cijfers-d14-${year}.json`).inputValue();
  book = await app.save();
  await app.open(new Uint8Array(await readFile(join(root, "tests", "data", "forms", `d14-${year}.xlsx`))));
  await (await officer.pane()).getByRole("button", { name: /^Is dit een SiSa-formulier\?/ }).first().click();
  await officer.press("Zoek het formulier");
  await officer.sees(new RegExp(`formulier ${year}`));
  await (await officer.pane()).getByLabel(/^Cijfers uit het boek/).fill(figures);
  await officer.press("Bekijk wat er verandert");
  await (await officer.pane()).getByRole("button", { name: /^(1 cel|\d+ cellen) invullen$/ }).click();
  await officer.sees(/ingevuld en teruggelezen/);
  const filled = await belowLabels(year);
  await app.open(book);
  await officer.sees("Nog over van de toekenning");
  return filled;
}

async function belowLabels(year: number): Promise<Readonly<Record<string, string>>> {
  const { values } = await app.verb("read", `SiSa ${year}!A1:K40`);
  const found: Record<string, string> = {};
  values.forEach((row, at) => {
    row.forEach((cell, column) => {
      const code = /^Indicator:\s*(D14\/0[1-4])$/u.exec(String(cell))?.[1];
      if (code !== undefined) {
        found[code] = String(values[at + 1]?.[column] ?? "");
      }
    });
  });
  return found;
}

const cell = async (address: string): Promise<string> => (await app.verb("read", address)).texts[0]?.[0] ?? "";

describe("2022, from the ledger to the official form", () => {
  it("the export is assigned and stands in the book without an error", async () => {
    const file = ledgerOf2022();
    await toAssignment(file);
    for (const measure of ["Zomerschool 2022", "Leesondersteuning thuis", "Tijdelijke huur"]) {
      await takeSuggestion(officer, measure);
    }
    await importLines(file, 3);
    expect(await cell("Overzicht!C13")).toBe("37.565,25");
    await officer.press("Controleren");
    await officer.sees(/Gecontroleerd.*: 0 fouten,/);
  });

  it("is checked, adopted and delivered, and the form of 2022 holds it in whole euros", async () => {
    await deliver(2022);
    expect(await fillForm(2022)).toEqual({ "D14/01": "36690", "D14/02": "876", "D14/03": "0", "D14/04": "20000" });
  });
});

describe("2023, in which a subsidy of 2022 is settled lower and a bill of 2022 is corrected", () => {
  it("both are taken over from the export as what they are, and name the year that they correct", async () => {
    const file = ledgerOf2023();
    await toAssignment(file);
    const lower = await group(officer, "Voorstel: Besteding bij Zomerschool 2022");
    await lower.getByRole("button", { name: "Zelf kiezen", exact: true }).click();
    await lower.getByLabel("Maatregel").selectOption("Zomerschool 2022");
    await lower.getByLabel("Soort").first().selectOption("lagere vaststelling");
    await lower.getByRole("button", { name: /toewijzen$/ }).click();
    await lower.waitFor({ state: "detached" });
    for (const measure of ["Leesondersteuning thuis", "Zomerschool 2023", "Tijdelijke huur"]) {
      await takeSuggestion(officer, measure);
    }
    await importLines(file, 4);
    await typeBeside("2023-0301", { "Verwijst naar": "2022-0801", "Corrigeert jaar": "2022" });
    await typeBeside("2023-0401", { "Verwijst naar": "2022-1001", "Corrigeert jaar": "2022" });
    await officer.press("Controleren");
    await officer.sees(/Gecontroleerd.*: 0 fouten,/);
  });

  it("the form of 2023 holds the year less the corrections, and as reserve what 2022 left", async () => {
    await deliver(2023);
    expect(await fillForm(2023)).toEqual({ "D14/01": "28250", "D14/02": "900", "D14/03": "0", "D14/04": "12435" });
  });

  it("what 2022 reported stands as it was", async () => {
    await officer.tab("(Verantwoording|SiSa)$", "Jaar");
    await (await officer.pane()).getByRole("button", { name: /^2022,/ }).first().click();
    await officer.sees("Verantwoording 2022");
    await officer.sees(/exact €\s36\.689,75/u);
    expect(await officer.text()).not.toContain("Anders dan verantwoord");
  });
});

it("nothing left our origin, nothing was refused, and nothing complained", async () => {
  expect(await app.troubles()).toEqual([]);
});
