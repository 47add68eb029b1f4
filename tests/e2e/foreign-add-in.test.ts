import { join } from "node:path";
import { localKey } from "../../host/server/local-key";
import { serve, type RunningServer } from "../../host/server/serve";
import { firstStart, root } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";

const folder = join(root, "tests", "e2e", "data", "foreign-add-in");
const none = (): Readonly<Record<string, string>> => ({});

describe("another add-in, served from another port of this computer, in the same host", () => {
  let foreign: RunningServer;
  let app: App;

  beforeAll(async () => {
    const office = join(root, "node_modules", "@microsoft", "office-js", "dist");
    const sites = [
      { prefix: "/office-js/", folder: office, headersOf: none },
      { prefix: "/", folder, headersOf: none },
    ];
    foreign = await serve({ sites, texts: {} }, await localKey(join(root, ".local")), 0);
    app = await startApp({ addIn: { manifestFile: join(folder, "manifest.xml"), pane: `${foreign.origin}/pane.html?te-veel` } });
  }, firstStart);

  afterAll(async () => {
    await closeBrowsers();
    await app.close();
    await foreign.close();
  });

  const line = async (id: string): Promise<string> => {
    const pane = await app.pane();
    await pane.waitForFunction((wanted) => document.getElementById(wanted)?.textContent !== "", id);
    return (await pane.textContent(`#${id}`)) ?? "";
  };

  test("office.js believes that it is in Excel on the web, in Dutch", async () => {
    expect(await line("host")).toBe("Excel OfficeOnline");
    expect(await line("language")).toBe("nl-NL nl-NL");
  });

  test("office.js has no Office theme, as in Excel on the web: a pane follows the colours of the browser", async () => {
    const pane = await app.pane();
    expect(await pane.evaluate(() => Office.context.officeTheme as unknown)).toBeUndefined();
  });

  test("what the add-in writes stands in the grid's workbook", async () => {
    expect((await app.verb("read", "A1")).texts).toEqual([["Geschreven door het paneel"]]);
  });

  test("what a person types over a cell is taken as Dutch and told to the add-in", async () => {
    await app.clickCell("B2");
    await app.page.keyboard.type("1.234,56");
    await app.page.keyboard.press("Enter");
    expect(await line("changed")).toBe("B2 Local Unknown");
    const read = await app.verb("read", "B2");
    expect(read.values).toEqual([[1234.56]]);
    expect(read.texts).toEqual([["1.234,56"]]);
    expect(await app.page.inputValue("#name-box")).toBe("B3");
  });

  test("a ribbon button from the manifest runs the add-in's function", async () => {
    await app.page.click("[data-control='Vreemd.Groet']");
    await app.page.waitForFunction(async () => (await window.excelHost?.read("C3"))?.texts[0]?.[0] === "Dag!");
    await app.page.waitForSelector("[data-control='Vreemd.Groet']:not([disabled])");
    await app.verb("type", "C3", "weg");
    await app.verb("press", "Vreemd.Groet");
    expect((await app.verb("read", "C3")).texts).toEqual([["Dag!"]]);
  });

  test("what this stand-in does not serve is refused by name, and listed", async () => {
    expect(await line("refused")).toMatch(/^ApiNotFound: .*shapes/i);
    const refusals = await app.verb("refusals");
    expect(refusals.map(({ what }) => what)).toEqual(["Worksheet.shapes"]);
    await app.verb("forgetRefusals");
  });

  test("nothing left this computer and nothing went wrong besides", () => {
    expect(app.requests.filter((address) => !address.startsWith("https://localhost:"))).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
