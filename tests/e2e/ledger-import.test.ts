import { firstStart } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";
import { axeViolations } from "./steps/axe-violations";
import { assignEverything, assignGroup, chooseLedger, group, nextStep, selectCode, takeSuggestion } from "./steps/import-ledger";
import { ledgerCsv, ledgerXaf } from "./steps/ledger-files";
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

const cell = async (address: string): Promise<string> => (await app.verb("read", address)).texts[0]?.[0] ?? "";

/** What a person with a screen reader, a keyboard and a narrow pane needs of every step. */
async function expectFitForAll(): Promise<void> {
  const pane = await officer.pane();
  expect(await axeViolations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

describe("a Windows-1252 export of the finance package, in the narrowest pane", () => {
  it("is known for what it is: encoding, header on line 4, lines", async () => {
    await officer.tab("Invoeren", "Importeren");
    await officer.sees("Stap 1 van 5");
    await expectFitForAll();
    await chooseLedger(officer, ledgerCsv());
    await officer.sees(/Tabel met 32 regels; de kolomnamen staan op regel 4\. Windows-1252/);
    await expectFitForAll();
  });

  it("shows its columns, and the one line without a readable amount", async () => {
    await nextStep(officer, "Kolommen");
    await officer.sees("8 van de 8 kolommen worden gebruikt");
    await officer.sees(/31 regels te lezen, per saldo €\s124\.398,75/u);
    await (await officer.pane()).getByText("1 regel afgekeurd").click();
    await officer.sees("Regel 36, kolom Bedrag: “12,3x” is geen bedrag.");
    await expectFitForAll();
    await (await officer.pane()).getByLabel(/^Exclusief/).check();
  });

  it("gives up only the cost centre of the grant", async () => {
    await nextStep(officer, "Selectie");
    await officer.sees("Kies eerst een project, kostenplaats of rekening.");
    await selectCode(officer, "6430");
    await officer.sees(/Gekozen: 29 regels, per saldo €\s50\.898,50/u);
    await expectFitForAll();
    await nextStep(officer, "Toewijzen");
    await officer.sees(/Nu wachten 29 regels, samen €\s50\.898,50/u);
    expect(await officer.text()).not.toContain("Wegenbouw Noord");
    await expectFitForAll();
  });

  it("is settled group by group: a rule for the lunches, suggestions for the summer schools and the rent, a choice for the rest", async () => {
    const lunches = await group(officer, "Bakkerij Café ’t Hoekje");
    await lunches.getByRole("button", { name: "Maak hier een regel van" }).click();
    await lunches.getByLabel("Wederpartij bevat").fill("");
    await lunches.getByLabel("Rekening").fill("44010");
    await lunches.getByText("Past op 24 regels van deze selectie").waitFor();
    await lunches.getByLabel("Maatregel").selectOption("Samenwerking jeugdzorg-school");
    await expectFitForAll();
    await lunches.getByRole("button", { name: "Regel vastleggen" }).click();
    await officer.sees("De regel staat op het blad Toewijzing.");
    expect([await cell("Toewijzing!B5"), await cell("Toewijzing!I5")]).toEqual(["44010", "Samenwerking jeugdzorg-school"]);
    await officer.sees(/Nu wachten 5 regels/);
    await takeSuggestion(officer, "Zomerschool 2022");
    await takeSuggestion(officer, "Tijdelijke huur");
    await assignGroup(officer, "Stichting Zomerplezier", "Zomerschool 2022");
    await assignGroup(officer, "Coöperatie De Brug", "Leesondersteuning thuis");
    await officer.sees("Nu wacht er niets meer.");
  });

  it("offers the school year as a split, and splits only on a yes", async () => {
    await officer.press("Aanbod 1");
    await officer.sees(/Naar dagen: 2022 €\s10\.060,27 en 2023 €\s13\.939,73/u);
    await expectFitForAll();
    await (await officer.pane()).getByLabel("Ja, naar maanden").check();
    await officer.press("Toegewezen 29");
    await expectFitForAll();
  });

  it("adds up before anything is written", async () => {
    await nextStep(officer, "Voorbeeld en inlezen");
    await officer.sees("Telt op tot wat gelezen is, in regels en in centen.");
    expect(await officer.text()).toMatch(/Niet geselecteerd 2 € 73\.500,25 Toegewezen 29 € 50\.898,50 .* Gelezen 31 € 124\.398,75/);
    expect(await cell("Bestedingen!I5")).toBe("");
    await expectFitForAll();
  });

  it("stands in the book after “Inlezen”, and the reconciliation with the ledger closes", async () => {
    await officer.press("Inlezen");
    await officer.sees("29 regels van grootboek 2022.csv ingelezen.");
    await officer.sees(/30 rijen besteding, samen €\s50\.898,50/u);
    await expectFitForAll();
    expect(await cell("Overzicht!C13")).toBe("50.898,50");
    await officer.press("Controleren");
    await officer.sees(/Gecontroleerd.*: 0 fouten,/);
  });

  it("read again, brings nothing new", async () => {
    await officer.press("Nog een bestand inlezen");
    await chooseLedger(officer, ledgerCsv());
    await officer.sees("Dit bestand is eerder ingelezen; alleen wat nieuw is, komt erbij.");
    await nextStep(officer, "Kolommen");
    await nextStep(officer, "Selectie");
    await selectCode(officer, "6430");
    await nextStep(officer, "Toewijzen");
    await nextStep(officer, "Voorbeeld en inlezen");
    await officer.sees("Er is niets nieuws om in te lezen.");
    expect(await officer.text()).toMatch(/Dubbel 29 € 50\.898,50/);
  });

  it("is undone as if it had never been", async () => {
    for (let step = 5; step > 1; step -= 1) {
      await officer.press("Vorige");
    }
    await officer.press("Een ander bestand kiezen");
    await (await officer.pane()).getByText("Eerder ingelezen (1)").click();
    await officer.press("Ongedaan maken: grootboek 2022.csv");
    await expectFitForAll();
    await officer.press("Ja, ongedaan maken");
    await officer.sees(/Het inlezen is ongedaan gemaakt/);
    expect([await cell("Bestedingen!I5"), await cell("Overzicht!C13")]).toEqual(["", "0,00"]);
  });
});

describe("an auditfile 3.2 of the same year", () => {
  it("needs no columns, and shows that its totals agree", async () => {
    await chooseLedger(officer, ledgerXaf());
    await officer.sees("Auditfile financieel 3.2 van Voorbeeldboekhouding.");
    await officer.sees("Stap 1 van 4");
    await (await officer.pane()).getByLabel(/^Exclusief/).check();
    await expectFitForAll();
    await nextStep(officer, "Selectie");
    await (await officer.pane()).getByText("Controletotalen").click();
    await officer.sees("Wat het bestand opgeeft, klopt met wat is geteld.");
    await selectCode(officer, "6430");
    await expectFitForAll();
  });

  it("is assigned by the rule that was kept, and the rest by choice", async () => {
    await officer.tab("Overzicht");
    await officer.tab("Invoeren", "Importeren");
    await nextStep(officer, "Toewijzen");
    await officer.sees(/Nu wachten 5 regels/);
    await assignEverything(officer, "Zomerschool 2022");
    await officer.sees("Nu wacht er niets meer.");
  });

  it("stands in the book, whose reconciliation closes", async () => {
    await nextStep(officer, "Voorbeeld en inlezen");
    await officer.press("Inlezen");
    await officer.sees("29 regels van auditfile 2022.xaf ingelezen.");
    expect(await cell("Overzicht!C13")).toBe("50.898,50");
    await officer.press("Controleren");
    await officer.sees(/Gecontroleerd.*: 0 fouten,/);
  });
});

it("nothing left our origin, nothing was refused, and nothing complained", async () => {
  expect(await app.troubles()).toEqual([]);
});
