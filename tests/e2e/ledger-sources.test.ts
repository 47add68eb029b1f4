import { join } from "node:path";
import type { Frame } from "playwright-core";
import { firstStart, root } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";
import { assignEverything, chooseLedger, nextStep, selectCode } from "./steps/import-ledger";
import { manyBookingsCsv } from "./steps/ledger-files";
import { Officer } from "./steps/officer";
import { resizePane } from "./steps/resize-pane";
import { makeVoorbeeld } from "./steps/voorbeeld";

let app: App;
let officer: Officer;

beforeAll(async () => {
  app = await startApp({ locale: "nl-NL" });
  officer = new Officer(app, "nl");
  await resizePane(app, 320);
  await makeVoorbeeld(officer);
}, firstStart);

afterAll(async () => {
  await app.close();
  await closeBrowsers();
});

const data = (...path: readonly string[]): string => join(root, "tests", "data", "ledgers", ...path);
const texts = async (address: string): Promise<readonly (readonly string[])[]> => (await app.verb("read", address)).texts;

/** From the columns, or from the selection of an auditfile, to the preview. */
async function toPreview(code: string, steps: readonly string[] = ["Kolommen", "Selectie"]): Promise<void> {
  for (const step of steps) {
    await nextStep(officer, step);
  }
  await selectCode(officer, code);
  await nextStep(officer, "Toewijzen");
  await nextStep(officer, "Voorbeeld en inlezen");
}

/** Presses a button at the very moment that this text comes on screen: a person has seconds for it in Excel, a test has milliseconds. */
async function pressWhenShown(pane: Frame, button: string, text: string): Promise<void> {
  await pane.evaluate(
    ([name, shown]) => {
      new MutationObserver((_changes, observer) => {
        if (document.body.textContent.includes(shown)) {
          observer.disconnect();
          [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    [button, text] as const,
  );
}

describe("a workbook of the finance package", () => {
  it("is read from its sheet, below the title, and stands in the book as spending", async () => {
    await chooseLedger(officer, data("tabular", "werkmap.xlsx"));
    await officer.sees(/Tabel op het blad Mutaties met 7 regels; de kolomnamen staan op regel 4\./);
    await nextStep(officer, "Kolommen");
    await (await officer.pane()).getByLabel(/^Exclusief/).check();
    await nextStep(officer, "Selectie");
    await selectCode(officer, "0420");
    await nextStep(officer, "Toewijzen");
    await assignEverything(officer, "Zomerschool 2022");
    await nextStep(officer, "Voorbeeld en inlezen");
    expect(await officer.text()).toMatch(/Toegewezen 4 € 1\.247\.943,44/);
    await officer.press("Inlezen");
    await officer.sees("4 regels van werkmap.xlsx ingelezen.");
    await officer.press("Nog een bestand inlezen");
  });

  it("as .ods says the same: what stands in the book already is told apart from what is new", async () => {
    await chooseLedger(officer, data("tabular", "opendocument.ods"));
    await officer.sees(/Tabel op het blad Mutaties met 7 regels/);
    await nextStep(officer, "Kolommen");
    await nextStep(officer, "Selectie");
    await selectCode(officer, "0420");
    await selectCode(officer, "0421");
    await nextStep(officer, "Toewijzen");
    await nextStep(officer, "Voorbeeld en inlezen");
    expect(await officer.text()).toMatch(/Wachtend 1 −€ 1,00 Dubbel 4 € 1\.247\.943,44/u);
    await officer.press("Inlezen");
    await officer.sees("1 regel van opendocument.ods ingelezen.");
    await officer.press("Nog een bestand inlezen");
  });
});

describe("an auditfile that came in three parts", () => {
  const part = (number: number) => data("parts", "cut", `grootboek-2023-${number}.xaf`);

  it("is not read by one of them, and the officer is told what to do", async () => {
    await chooseLedger(officer, part(2));
    await officer.sees(/Dit is een vervolgdeel van een gesplitste auditfile/);
    await chooseLedger(officer, part(1));
    await officer.sees(/Is hij in delen gesplitst, kies dan alle delen tegelijk/);
    await chooseLedger(officer, [part(3), part(1)]);
    await officer.sees(/Deel 2 ontbreekt/);
  });

  it("is read as one file when all are chosen, in whatever order", async () => {
    await chooseLedger(officer, [part(3), part(1), part(2)]);
    await officer.sees("Auditfile financieel 3.2 van Voorbeeldboekhouding.");
    await officer.sees("grootboek-2023-1.xaf … grootboek-2023-3.xaf");
    await officer.sees("Geteld: 10 regels.");
    await toPreview("6430", ["Selectie"]);
    expect(await officer.text()).toMatch(/Niet geselecteerd 5 −€ 18\.748,89 .*Wachtend 5 € 18\.748,89 .*Gelezen 10 € 0,00/u);
    for (let step = 4; step > 1; step -= 1) {
      await officer.press("Vorige");
    }
    await officer.press("Een ander bestand kiezen");
  });
});

describe("a range that is selected in the grid", () => {
  it("is read as a table, with its address for a name, and what lies beside it is left alone", async () => {
    const rows = [
      ["Boekdatum", "Boekstuk", "Grootboekrekening", "Omschrijving", "Bedrag", "Mijn aantekening"],
      ["01-09-2022", "2022-0901", "4300", "Zomerschool, naheffing", "1.250,50", "privé"],
      ["02-09-2022", "2022-0902", "4300", "Creditnota zomerschool", "-250,25", "privé"],
      ["03-09-2022", "2022-0903", "4300", "Hoort er niet bij", "99,00", "privé"],
    ];
    await app.verb("paste", "Blad1!B3", rows.map((row) => row.join("\t")).join("\n"));
    await app.clickCell("Blad1!B3");
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"]) {
      await app.page.keyboard.press(`Shift+${key}`);
    }
    await officer.tab("Overzicht");
    await officer.tab("Invoeren", "Importeren");
    await officer.press("Geselecteerd bereik inlezen");
    await officer.sees(/^Bereik Blad1!B3:F5 met 2 regels; de kolomnamen staan op regel 3\.$/);
    expect(await officer.text()).not.toContain("aantekening");
    await toPreview("4300");
    expect(await officer.text()).toMatch(/Wachtend 2 € 1\.000,25 .*Gelezen 2 € 1\.000,25/);
    await officer.press("Inlezen");
    await officer.sees("2 regels van Blad1!B3:F5 ingelezen.");
    await officer.press("Nog een bestand inlezen");
  });
});

describe("a large file that the officer stops half-way", () => {
  it("leaves nothing behind, and says so", async () => {
    const before = await texts("Import!A1:L40");
    await chooseLedger(officer, manyBookingsCsv("te veel.csv", 9_000));
    await toPreview("44010");
    await pressWhenShown(await officer.pane(), "Stoppen", "4.000 van 9.000 rijen");
    await officer.press("Inlezen");
    await officer.sees(/U hebt het inlezen afgebroken/);
    await officer.sees("Telt op tot wat gelezen is, in regels en in centen.");
    expect(await texts("Import!A1:L40")).toEqual(before);
    for (let step = 5; step > 1; step -= 1) {
      await officer.press("Vorige");
    }
    await officer.press("Een ander bestand kiezen");
    await (await officer.pane()).getByText("Eerder ingelezen (3)").click();
    expect(await officer.text()).not.toContain("te veel.csv");
  });
});

it("nothing left our origin, nothing was refused, and nothing complained", async () => {
  expect(await app.troubles()).toEqual([]);
});
