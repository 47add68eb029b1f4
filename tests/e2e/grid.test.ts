import { firstStart } from "./harness/built";
import { closeBrowsers } from "./harness/launch";
import { startApp, type App } from "./harness/start-app";

describe("the page of the stand-in with our add-in beside the grid", () => {
  let app: App;

  beforeAll(async () => {
    app = await startApp();
  }, firstStart);

  afterAll(async () => {
    await closeBrowsers();
    await app.close();
  });

  const texts = async (address: string): Promise<readonly (readonly string[])[]> => (await app.verb("read", address)).texts;

  test("always says that it is no Microsoft Excel", async () => {
    expect(await app.page.locator(".not-excel").textContent()).toBe("geen Microsoft Excel");
    expect(await app.page.title()).toContain("geen Microsoft Excel");
  });

  test("our pane runs under the policy of its release", async () => {
    const pane = await app.pane();
    await pane.waitForFunction(() => document.querySelectorAll("input, button").length > 2);
    const answer = await app.page.request.get(`${app.origin}/taskpane.html`, { ignoreHTTPSErrors: true });
    expect(answer.headers()["content-security-policy"]).toContain("connect-src 'self'");
  });

  test("a person types, corrects with F2, moves with the keys and empties a cell", async () => {
    const { keyboard } = app.page;
    await app.clickCell("B2");
    await keyboard.type("12,5");
    await keyboard.press("Tab");
    await keyboard.type("1-2-2022");
    await keyboard.press("Enter");
    expect(await texts("B2:C2")).toEqual([["12,5", "01-02-2022"]]);
    await keyboard.press("ArrowUp");
    await keyboard.press("ArrowLeft");
    await keyboard.press("F2");
    await keyboard.type("0");
    expect(await app.page.inputValue("#formula-input")).toBe("12,50");
    await keyboard.press("Escape");
    expect(await texts("B2")).toEqual([["12,5"]]);
    await keyboard.press("Delete");
    expect(await texts("B2")).toEqual([[""]]);
  });

  test("a formula shows its result in the grid and itself in the formula bar", async () => {
    await app.verb("type", "D1", "2");
    await app.verb("type", "D2", "3,5");
    await app.clickCell("D3");
    await app.page.keyboard.type("=SOM(D1:D2)");
    await app.page.keyboard.press("Enter");
    expect(await texts("D3")).toEqual([["5,5"]]);
    await app.clickCell("D3");
    expect(await app.page.inputValue("#formula-input")).toBe("=SOM(D1:D2)");
  });

  test("the name box goes where it is told", async () => {
    await app.page.fill("#name-box", "AA120");
    await app.page.press("#name-box", "Enter");
    expect(await app.verb("cellRect", "AA120")).toMatchObject({ width: 64 });
    await app.page.keyboard.type("ver weg");
    await app.page.keyboard.press("Enter");
    expect(await texts("AA120")).toEqual([["ver weg"]]);
  });

  test("a new sheet is ready to type in", async () => {
    await app.page.click("#sheet-tabs .add");
    await app.page.keyboard.type("nieuw");
    await app.page.keyboard.press("Enter");
    expect(await texts("Blad2!A1")).toEqual([["nieuw"]]);
    await app.page.click("#sheet-tabs >> text=Blad1");
  });

  test("what is copied in the grid is pasted in the grid", async () => {
    await app.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await app.clickCell("D1");
    await app.page.keyboard.press("Shift+ArrowDown");
    await app.page.keyboard.press("Control+c");
    await app.clickCell("F1");
    await app.page.keyboard.press("Control+v");
    expect(await texts("F1:F2")).toEqual([["2"], ["3,5"]]);
    expect(await app.page.textContent("#figures")).toContain("Som: 5,5");
  });

  test("F6 goes round the parts of the page, so that the keyboard reaches all of them", async () => {
    const { keyboard } = app.page;
    const focused = (): Promise<string> => app.page.evaluate(() => document.activeElement?.closest("[id]")?.id ?? document.activeElement?.tagName ?? "");
    await app.clickCell("A1");
    await keyboard.press("F6");
    expect(await focused()).toBe("sheet-tabs");
    await keyboard.press("Shift+F6");
    expect(await focused()).toBe("cell-input");
    await keyboard.press("Shift+F6");
    expect(await focused()).toBe("file-button");
    await keyboard.press("F6");
    expect(await focused()).toBe("cell-input");
  });

  test("a co-author's entry shows in the grid", async () => {
    await app.asSecondAuthor("type", "H1", "elders");
    expect(await texts("H1")).toEqual([["elders"]]);
  });

  test("while a cell is being edited the add-in can do nothing, as in Excel; the page says so", async () => {
    await app.clickCell("A1");
    await app.page.keyboard.type("half");
    expect(await app.page.textContent("#mode")).toBe("Invoeren");
    await app.page.keyboard.press("Escape");
    expect(await app.page.textContent("#mode")).toBe("Gereed");
  });

  test("the book that was saved is the book that is opened", async () => {
    await app.clickCell("H60");
    const bytes = await app.save();
    await app.clickCell("A1");
    await app.verb("type", "D1", "999");
    await app.open(bytes);
    expect(await app.page.inputValue("#name-box")).toBe("H60");
    expect(await app.page.evaluate(() => document.activeElement?.id)).toBe("cell-input");
    expect(await texts("D1:D3")).toEqual([["2"], ["3,5"], ["5,5"]]);
    const pane = await app.pane();
    await pane.waitForFunction(() => document.querySelectorAll("input, button").length > 2);
  });

  test("nothing went wrong, nothing left our origin, nothing was refused", async () => {
    expect(await app.troubles()).toEqual([]);
  });
});
