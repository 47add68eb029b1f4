import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { firstStart, root } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";
import { axeViolations } from "./steps/axe-violations";
import { Officer } from "./steps/officer";

let app: App;
let officer: Officer;
let figures = "";

beforeAll(async () => {
  app = await startApp({ locale: "nl-NL" });
  officer = new Officer(app, "nl");
  await app.open(await fileOf("books", "version-3.xlsx"));
  await officer.sees("Nog over van de toekenning");
}, firstStart);

afterAll(async () => {
  await app.close();
  await closeBrowsers();
});

const fileOf = async (...names: readonly string[]): Promise<Uint8Array> => new Uint8Array(await readFile(join(root, "tests", "data", ...names)));
const noTrouble = async (): Promise<void> => expect(await axeViolations(await officer.pane())).toEqual([]);

/** Presses the first button whose name is like this. */
async function pressLike(name: RegExp): Promise<void> {
  await (await officer.pane()).getByRole("button", { name }).first().click();
}

it("the account of a year shows its indicators, and says which no official source confirms", async () => {
  // In a narrow pane the tab has its short name.
  await officer.tab("(Verantwoording|SiSa)$");
  await pressLike(/^2023,/);
  await officer.sees("Verantwoording 2023");
  await officer.sees("niet bevestigd");
  await noTrouble();
});

it("an indicator leads to the rows behind it, and a row to its cell", async () => {
  await pressLike(/Rijen achter D14\/01$/);
  await officer.sees(/^\d+ rijen$/);
  await noTrouble();
  const row = (await officer.pane()).locator(".behind tbody button").first();
  await row.click();
  await app.page.getByRole("tab", { name: "Bestedingen", exact: true, selected: true }).waitFor();
});

it("the sheet is filtered on request, and whole again when the list is closed", async () => {
  await officer.press("Filter het blad");
  await officer.sees("Het blad Bestedingen toont alleen deze rijen.");
  await officer.press("Sluiten");
  await officer.press("Verslag maken");
  await officer.sees(/cijfers nagerekend: alle formules geven hetzelfde als de regels/);
  await noTrouble();
});

it("a year goes from concept to delivered, checked by someone else than who prepared it", async () => {
  await officer.press("Controle vastleggen");
  await officer.type("Gecontroleerd door", "V. Oorbeeld");
  await officer.press("Vastleggen");
  await (await officer.pane()).locator('input[aria-invalid="true"]').waitFor();
  await noTrouble();
  await officer.type("Gecontroleerd door", "B. Jansen");
  await officer.press("Vastleggen");
  await officer.sees(/2023 is nu gecontroleerd\./);
  await officer.press("Vaststelling vastleggen");
  await officer.type("Datum van de vaststelling", "27-06-2024");
  await officer.press("Vastleggen");
  await officer.sees(/2023 is nu vastgesteld\./);
  await officer.press("Indiening vastleggen");
  await officer.type("Datum van de indiening", "10-07-2024");
  await officer.press("Vastleggen");
  await officer.sees(/2023 is nu ingediend\./);
  await noTrouble();
});

it("the calendar says what is due", async () => {
  await officer.tab("Kalender");
  await officer.sees("Nog te doen");
  await noTrouble();
});

it("the figures of the year are text to take along", async () => {
  await officer.tab("Formulier");
  const pane = await officer.pane();
  await (await officer.field("Cijfers van")).selectOption("2023");
  await officer.press("Cijfers maken");
  figures = await pane.getByLabel("bestedingsboek-cijfers-d14-2023.json").inputValue();
  expect(figures).toContain("bestedingsboek.annex-figures/1");
  await noTrouble();
});

it("the official form is filled in its own workbook with these figures, and then holds them", async () => {
  await app.open(await fileOf("forms", "d14-2023-beveiligd.xlsx"));
  await pressLike(/^Is dit een SiSa-formulier\?/);
  await officer.press("Zoek het formulier");
  await officer.sees(/formulier 2023/);
  await (await officer.pane()).getByLabel(/^Cijfers uit het boek/).fill(figures);
  await officer.press("Bekijk wat er verandert");
  await officer.sees("Wordt ingevuld");
  await noTrouble();
  await pressLike(/^(1 cel|\d+ cellen) invullen$/);
  await officer.sees(/ingevuld en teruggelezen\. In deze werkmap is verder niets gewijzigd/);
  await officer.press("Bekijk wat er verandert");
  await officer.sees("Staat er al");
  await officer.sees("Er is niets in te vullen.");
});

it("nothing left our origin, nothing was refused, and nothing complained", async () => {
  expect(await app.troubles()).toEqual([]);
});
