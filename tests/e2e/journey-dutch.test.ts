import book from "../data/voorbeeld/book.json";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { compareFormulas } from "../judge/compare-formulas";
import { recalculate } from "../judge/recalculate";
import { withLibreOffice } from "../judge/with-libreoffice";
import { claimedFormulas } from "../host/xlsx/claimed-formulas";
import { firstStart } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";
import { axeViolations } from "./steps/axe-violations";
import { Officer } from "./steps/officer";
import { addMeasure, fillVoorbeeld, importFile, voorbeeldCsv } from "./steps/voorbeeld";

let app: App;
let officer: Officer;
let saved: Uint8Array;

beforeAll(async () => {
  app = await startApp({ locale: "nl-NL" });
  officer = new Officer(app, "nl");
}, firstStart);

afterAll(async () => {
  await app.close();
  await closeBrowsers();
});

const cell = async (address: string): Promise<string> => (await app.verb("read", address)).texts[0]?.[0] ?? "";

describe("an empty workbook becomes the book of Gemeente Voorbeeld", () => {
  it("is offered with the municipalities of the CBS, by name or code", async () => {
    await officer.sees("Nieuw bestedingsboek");
    await officer.type("Gemeente", "0824");
    await (await officer.pane()).getByRole("option", { name: /Oisterwijk/ }).waitFor();
    expect(await axeViolations(await officer.pane())).toEqual([]);
    await app.page.keyboard.press("Escape");
  });

  it("refuses an amount and a date that do not exist, names both fields, and makes nothing", async () => {
    await fillVoorbeeld(officer);
    await officer.type("Toegekend bedrag", "1.2.3,4");
    await officer.type("Datum van de beschikking", "31-02-2022");
    await officer.press("Bestedingsboek maken");
    await officer.sees(/1\.2\.3,4/);
    await officer.sees(/31-02-2022/);
    expect(await axeViolations(await officer.pane())).toEqual([]);
    await expect(cell("Overzicht!A1")).rejects.toThrow();
  });

  it("shows the recomputed amount beside the decision, and makes sheets and tables in one go", async () => {
    await fillVoorbeeld(officer);
    await officer.sees("Gelijk aan de beschikking.");
    await officer.press("Bestedingsboek maken");
    await officer.sees("Nog over van de toekenning");
    expect(await cell("Overzicht!C4")).toBe("Voorbeeld (oefenboek)");
    expect(await cell("Overzicht!C9")).toBe("1.482.316,40");
    expect(await cell("Toekenning!A10")).toBe("VB/2021/000001");
    expect(await axeViolations(await officer.pane())).toEqual([]);
  });
});

describe("measures and a receipt", () => {
  it("come from a template, with its purpose, or free", async () => {
    await officer.tab("Invoeren", "Maatregelen");
    await officer.choose("Begin met", "zomerschool");
    await officer.type("Naam", "Zomerschool 2022");
    await officer.press("Maatregel toevoegen");
    await officer.sees("Toegevoegd: Zomerschool 2022.");
    expect([await cell("Maatregelen!A5"), await cell("Maatregelen!B5")]).toEqual(["Zomerschool 2022", "P1"]);
    await addMeasure(officer, "Brugfunctionaris", "P4");
    expect(await axeViolations(await officer.pane())).toEqual([]);
  });

  it("a receipt stands in its table and in the totals", async () => {
    await officer.tab("Invoeren", "Ontvangst");
    await officer.type("Ontvangen op", "15-12-2021");
    await officer.type("Bedrag", "308.815,90");
    await officer.press("Ontvangst vastleggen");
    await officer.sees(/Vastgelegd: 308\.815,90/);
    expect(await cell("Overzicht!C10")).toBe("308.815,90");
    expect(await axeViolations(await officer.pane())).toEqual([]);
  });
});

describe("spending through the pane", () => {
  it("asks what 1.234 means, and records what the officer says", async () => {
    await officer.tab("Invoeren", "Besteding");
    await officer.choose("Maatregel", "Zomerschool 2022");
    await officer.type("Bedrag", "1.234");
    await officer.type("Omschrijving", "Zomerschool week 1");
    await officer.type("Prestatie van", "25-07-2022");
    await officer.type("Prestatie t/m", "29-07-2022");
    await officer.type("Boekdatum", "10-08-2022");
    await officer.type("Boekjaar", "2022");
    await officer.type("Wederpartij", "Stichting Zomerplezier");
    await officer.type("Document", "2022-0815");
    await officer.press("Besteding vastleggen");
    await (await officer.pane()).getByRole("button", { name: /Ik bedoel €\s1\.234,00/u }).click();
    await officer.press("Besteding vastleggen");
    await officer.sees(/Vastgelegd: .* bij Zomerschool 2022/);
    expect([await cell("Bestedingen!F5"), await cell("Bestedingen!G5"), await cell("Bestedingen!I5")]).toEqual(["Zomerschool 2022", "P1", "1.234,00"]);
    expect(await axeViolations(await officer.pane())).toEqual([]);
  });
});

describe("spending typed and pasted straight into the sheet", () => {
  it("is taken as Dutch; the table grows, the purpose fills down, and the pane follows", async () => {
    await officer.showSheet("Bestedingen");
    await officer.typeInCell("A6", "2022");
    await officer.typeInCell("D6", "1-9-2022");
    await officer.typeInCell("F6", "Brugfunctionaris");
    await officer.typeInCell("I6", "2.500,75");
    await officer.tab("Overzicht");
    await officer.sees(/€\s3\.734,75/u);
    expect(await cell("Bestedingen!D6")).toBe("01-09-2022");
    expect(await cell("Bestedingen!G6")).toBe("P4");
    expect((await app.verb("read", "Bestedingen!I6")).values).toEqual([[2500.75]]);
  });

  it("one edit costs one read and no write", async () => {
    await app.verb("resetCounters");
    await officer.typeInCell("I6", "2.500,25");
    await officer.sees(/€\s3\.734,25/u);
    expect(await app.verb("counters")).toMatchObject({ read: { syncs: 1 }, write: { syncs: 0 } });
  });

  it("a pasted line counts at once", async () => {
    await app.verb("paste", "Bestedingen!A7", "2023\t15-1-2023\t\t1-1-2023\t31-1-2023\tBrugfunctionaris\t\tregulier\t1.000,00\tJanuari");
    await officer.sees(/€\s4\.734,25/u);
    expect(await cell("Bestedingen!G7")).toBe("P4");
  });
});

describe("mistakes in the sheet", () => {
  it("are stopped at the cell while they are typed, in words that help", async () => {
    await officer.typeInCell("I7", "1.2.3,4");
    await app.page.getByText("Vul een bedrag of getal in, bijvoorbeeld 1.234,56.").waitFor();
    await app.page.getByRole("button", { name: "Annuleren" }).click();
    expect(await cell("Bestedingen!I7")).toBe("1.000,00");
  });

  it("show in the pane when they are pasted, while the add-in writes nothing; a click leads to the cell", async () => {
    await app.verb("resetCounters");
    await app.verb("paste", "Bestedingen!I7", "1.2.3,4");
    await app.verb("paste", "Bestedingen!D6", "30-6-2021");
    await app.verb("paste", "Bestedingen!F5", "=1/0");
    await app.verb("paste", "Bestedingen!E7", "31-02-2022");
    await officer.tab("Bevindingen");
    for (const place of [/rij 1, kolom Maatregel/, /rij 2, kolom Prestatie van/, /rij 3, kolom Bedrag/, /rij 3, kolom Prestatie t.m/]) {
      await officer.sees(place);
    }
    expect(await app.verb("counters")).toMatchObject({ write: { syncs: 0 } });
    expect(await axeViolations(await officer.pane())).toEqual([]);
    await officer.showSheet("Overzicht");
    await (await officer.pane()).getByRole("button", { name: /rij 2, kolom Prestatie van/ }).click();
    await app.page.waitForFunction(() => document.querySelector<HTMLInputElement>("#name-box")?.value === "D6");
  });

  it("Controleren on the ribbon writes them to Controle and beside the rows", async () => {
    await app.page.getByRole("button", { name: "Controleren" }).click();
    expect(await officer.readsInCell("Bestedingen!AE6", /fout/i)).toMatch(/fout/i);
    expect(await officer.readsInCell("Controle!A5", /fout/)).toBe("fout");
    expect(await cell("Bestedingen!AF6")).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it("are gone when they are mended", async () => {
    await officer.showSheet("Bestedingen");
    await officer.typeInCell("I7", "1.000,00");
    await officer.typeInCell("D6", "1-9-2022");
    await officer.typeInCell("E7", "31-1-2023");
    await officer.typeInCell("F5", "Zomerschool 2022");
    await officer.sees("Geen bevindingen");
  });
});

describe("the CSV of 330 lines", () => {
  it("is taken over whole, and gives no finding", async () => {
    for (const { name, purpose } of book.measures.filter((measure) => measure.name !== "Zomerschool 2022")) {
      await addMeasure(officer, name, purpose);
    }
    await importFile(officer, voorbeeldCsv);
    await officer.sees(/330 regels overgenomen, samen €\s1\.351\.568,34/u);
    expect(await cell("Overzicht!C13")).toBe("1.356.302,59");
    await officer.sees("Geen bevindingen");
  });

  it("is not taken over twice", async () => {
    await importFile(officer, voorbeeldCsv);
    await officer.sees(/al geïmporteerd/);
    expect(await cell("Overzicht!C13")).toBe("1.356.302,59");
  });

  it("pane and sheet agree", async () => {
    await officer.tab("Overzicht");
    const text = await officer.text();
    for (const address of ["C9", "C10", "C13", "C15", "C16"]) {
      expect(text).toContain((await cell(`Overzicht!${address}`)).replace("-", ""));
    }
    expect(await axeViolations(await officer.pane())).toEqual([]);
  });
});

describe("keeping it", () => {
  it("a reload of the pane loses nothing", async () => {
    const before = await officer.text();
    await app.page.getByRole("button", { name: /taakvenster opnieuw laden/i }).click();
    await officer.sees("Nog over van de toekenning");
    expect(await officer.text()).toBe(before);
  });

  it("the saved file opens again with the book intact", async () => {
    saved = await app.save();
    const before = await officer.text();
    await app.open(saved);
    await officer.sees("Nog over van de toekenning");
    expect(await officer.text()).toBe(before);
    expect(await cell("Overzicht!C13")).toBe("1.356.302,59");
  });

  withLibreOffice("LibreOffice, on the saved file,", () => {
    it("finds the same figure in every formula cell", async () => {
      const claimed = claimedFormulas(await openWorkbook(saved));
      expect(claimed.length).toBeGreaterThan(330);
      expect(compareFormulas(claimed, await recalculate(saved))).toEqual([]);
    });
  });

  it("nothing left our origin, nothing was refused, and nothing complained", async () => {
    expect(await app.troubles()).toEqual([]);
  });
});
