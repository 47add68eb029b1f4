import { join } from "node:path";
import type { Locator } from "playwright-core";
import { firstStart, root } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";
import { axeViolations } from "./steps/axe-violations";
import { Officer } from "./steps/officer";
import { resizePane } from "./steps/resize-pane";
import { fillVoorbeeld } from "./steps/voorbeeld";

let app: App;
let officer: Officer;

beforeAll(async () => {
  app = await startApp({ locale: "nl-NL" });
  officer = new Officer(app, "nl");
  await resizePane(app, 320);
  await fillVoorbeeld(officer);
  await officer.press(officer.words.make.make);
  await officer.sees(officer.words.book.leftOfAllocation);
}, firstStart);

afterAll(async () => {
  await app.close();
  await closeBrowsers();
});

const cell = async (address: string): Promise<string> => (await app.verb("read", address)).texts[0]?.[0] ?? "";
const fromFile = async (): Promise<Locator> => (await officer.pane()).getByRole("region", { name: officer.words.money.title });

/** Chooses a file of the made-up tables in the section “Uit een bestand”. */
async function choose(name: string): Promise<void> {
  await (await fromFile()).locator('input[type="file"]').setInputFiles(join(root, "tests", "data", "money", name));
}

/** What a person with a screen reader, a keyboard and a narrow pane needs of every step. */
async function expectFitForAll(): Promise<void> {
  const pane = await officer.pane();
  expect(await axeViolations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

/** Presses a button or box by the keyboard, once the focus is on it. */
async function pressKey(control: Locator, key: "Enter" | "Space"): Promise<void> {
  await control.focus();
  await app.page.keyboard.press(key);
}

describe("an overview of payments with another scheme in it, in the narrowest pane", () => {
  it("is opened, and asks which scheme is this one", async () => {
    await officer.tab("Invoeren", "Ontvangst");
    await officer.sees("Uit een bestand");
    await expectFitForAll();
    await choose("betalingen.ods");
    await officer.sees("Tabel op het blad Betalingen met 26 regels; de kolomnamen staan op regel 3.");
    await officer.sees("Welke regeling is deze uitkering?");
    await officer.sees("Kies eerst wat meetelt.");
    await expectFitForAll();
  });

  it("adds up before anything is written, with a reason for each row that is not taken over", async () => {
    await pressKey((await officer.pane()).getByRole("checkbox", { name: /^NP Onderwijs gemeenten/ }), "Space");
    await officer.sees("20 ontvangsten overnemen");
    expect(await officer.text()).toMatch(/Nieuw 20 € 1\.482\.316,40 Al in het boek 0 € 0,00 Niet gekozen 4 € 100\.000,00 Afgekeurd 2 −€ 950,00 Gelezen 26 € 1\.581\.366,40/);
    await (await officer.pane()).getByText("Afgekeurd: 2 regels").click();
    await officer.sees(/−€\s1\.000,00 is geen ontvangst\. Wat het Rijk terugkreeg, staat op het blad Toekenning in de tabel Terugbetalingen/u);
    expect(await cell("Overzicht!C10")).toBe("0,00");
    await expectFitForAll();
  });

  it("stands in the book at one press, and the totals of Overzicht follow", async () => {
    await pressKey((await officer.pane()).getByRole("button", { name: "20 ontvangsten overnemen" }), "Enter");
    await officer.sees(/20 ontvangsten uit betalingen\.ods overgenomen, samen €\s1\.482\.316,40\./u);
    expect(await officer.readsInCell("Overzicht!C10", /^1\.482/)).toBe("1.482.316,40");
    await expectFitForAll();
  });

  it("brings nothing new the second time", async () => {
    await choose("betalingen.csv");
    await (await officer.pane()).getByRole("checkbox", { name: /^NP Onderwijs gemeenten/ }).check();
    await officer.sees("Er is niets nieuws om over te nemen.");
    expect(await officer.text()).toContain("Al in het boek 20 € 1.482.316,40");
    await officer.press("Ander bestand kiezen");
  });

  it("with amounts such as 61.763 is a question, and the answer can be changed", async () => {
    await choose("niet-eenduidig.csv");
    await officer.sees("In de kolom Bedrag staat “61.763”. Wat is dat?");
    await expectFitForAll();
    await (await officer.pane()).getByRole("radio", { name: /61\.763$/ }).check();
    await officer.sees("2 ontvangsten overnemen");
    await (await officer.pane()).getByRole("radio", { name: /61,763$/ }).check();
    await officer.sees("Afgekeurd: 2 regels");
    await officer.press("Ander bestand kiezen");
  });

  it("a table without a date asks for its column, a letter is refused", async () => {
    await choose("andere-tabel.csv");
    await officer.sees("Welke kolom bevat: datum?");
    await expectFitForAll();
    await officer.press("Ander bestand kiezen");
    await (await fromFile()).locator('input[type="file"]').setInputFiles({ name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from("Geachte heer, mevrouw\n") });
    await officer.sees("In het bestand is geen tabel met kolomnamen gevonden. Er is niets ingelezen.");
    await expectFitForAll();
  });
});

describe("a list with the amounts of 353 municipalities", () => {
  it("shows only the row of this book, how it is made up, and what it would replace", async () => {
    await officer.tab("Invoeren", "Toekenning");
    await choose("bedragen-per-gemeente.csv");
    await officer.sees("Van uw gemeente in de lijst");
    await officer.sees(/Nagerekend: 11\.672 leerlingen en score 4582 geven €\s1\.482\.316,40; de lijst wijkt €\s1\.000,00 af\./u);
    await officer.sees(/In het boek geldt beschikking “VB\/2021\/000001” van €\s1\.482\.316,40\./u);
    await officer.sees(/^Een lijst is geen beschikking; .* voorlopige aantallen leerlingen\.$/);
    expect(await officer.text()).not.toContain("Zwolle");
    expect(await officer.text()).toMatch(/Over te nemen 0 € 0,00 .* Niet gekozen 1 € 1\.483\.316,40 Andere gemeenten 352 /);
    await expectFitForAll();
  });

  it("replaces the decision when the officer says so, and Overzicht follows", async () => {
    await pressKey((await officer.pane()).getByRole("checkbox", { name: /^Voorbeeld \(oefenboek\)/ }), "Space");
    await expectFitForAll();
    await pressKey((await officer.pane()).getByRole("button", { name: "1 bedrag overnemen" }), "Enter");
    await officer.sees(/1 bedrag uit bedragen-per-gemeente\.csv overgenomen: €\s1\.483\.316,40\./u);
    expect(await officer.readsInCell("Overzicht!C9", /^1\.483/)).toBe("1.483.316,40");
    await expectFitForAll();
  });

  it("is known the second time", async () => {
    await choose("bedragen-per-gemeente.xlsx");
    await officer.sees(/Staat al in het boek als “lijst-[0-9a-f]{8}-0000”\./);
    await officer.sees("Er is niets nieuws om over te nemen.");
    await expectFitForAll();
  });

  it("left nothing to complain about", async () => {
    expect(await app.troubles()).toEqual([]);
  });
});
