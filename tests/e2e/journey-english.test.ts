import { join } from "node:path";
import { closeBrowsers } from "./harness/launch";
import { firstStart, root } from "./harness/built";
import { startApp, type App } from "./harness/start-app";
import { axeViolations } from "./steps/axe-violations";
import { Officer } from "./steps/officer";
import { importFile } from "./steps/voorbeeld";

let app: App;
let officer: Officer;

beforeAll(async () => {
  app = await startApp({ locale: "en-US", colorScheme: "dark", viewport: { width: 1024, height: 768 } });
  officer = new Officer(app, "en");
}, firstStart);

afterAll(async () => {
  await app.close();
  await closeBrowsers();
});

const cell = async (address: string): Promise<string> => (await app.verb("read", address)).texts[0]?.[0] ?? "";
const broken = (name: string): string => join(root, "tests", "data", "broken", name);

it("the pane speaks the language of Excel, and refuses in it what cannot be", async () => {
  await officer.sees("New bestedingsboek");
  await officer.type("Municipality", "oisterwijk");
  await app.page.keyboard.press("Enter");
  await officer.type("Date of the decision", "31-02-2022");
  await officer.type("Amount allocated", "1.2.3,4");
  await officer.type("Your name", "A. Exampleton");
  await officer.press("Make the bestedingsboek");
  await officer.sees(/1\.2\.3,4/);
  await officer.sees(/31-02-2022/);
  expect(await axeViolations(await officer.pane())).toEqual([]);
});

it("Oisterwijk's published allocation is held to the cent; its reference is unknown and stays empty", async () => {
  await officer.type("Date of the decision", "");
  await officer.type("Amount allocated", "503.997,35");
  await officer.press("Make the bestedingsboek");
  await officer.sees("Left of the allocation");
  await officer.sees(/€503,997\.35/);
  expect(await cell("Toekenning!A10")).toBe("");
  expect((await app.verb("read", "Toekenning!C10")).values).toEqual([[503997.35]]);
  expect(await axeViolations(await officer.pane())).toEqual([]);
});

it("an error in a cell is a finding, in English in the pane and in Dutch in the workbook", async () => {
  await officer.showSheet("Toekenning");
  await officer.typeInCell("C10", "=1/0");
  await officer.tab("Findings");
  await officer.sees(/Toekenning|Allocation/);
  expect(await axeViolations(await officer.pane())).toEqual([]);
  await officer.typeInCell("C10", "503997.35");
  await officer.sees("No findings");
});

it.each([
  ["missing-column", /column/i],
  ["windows-1252", /UTF-8/],
])("the CSV %s is refused with its reason, and nothing is written", async (name, reason) => {
  await importFile(officer, broken(`${name}.csv`));
  await officer.sees(reason);
  expect(await cell("Bestedingen!I5")).toBe("");
});

it("at 320 pixels nothing is cut off", async () => {
  const pane = await officer.pane();
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
});

it("nothing left our origin, nothing was refused, and nothing complained", async () => {
  expect(await app.troubles()).toEqual([]);
});
