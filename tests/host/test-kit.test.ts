import { readFileSync } from "node:fs";
import { startHost } from "../../host/jest/start-host";
import { readManifest } from "../../host/manifest/read-manifest";

const addIn = readManifest(readFileSync("manifest.xml", "utf8"), "nl-NL");
const button = (is: string): string => addIn.groups.flatMap(({ buttons }) => buttons).find(({ action }) => action.is === is)?.id ?? "";

describe("the verbs of a test in Node, the same as on the page", () => {
  it("open a book, type and paste in it, read it and save it", async () => {
    const made = startHost();
    await made.verbs.type("A1", "1.234,50");
    await made.verbs.paste("A2", "Huur\t=A1*2");
    const bytes = await made.verbs.save();
    const { Excel, verbs } = startHost();
    await verbs.type("A1", "weg");
    await verbs.open(bytes);
    expect((await verbs.read("A1:B2")).values).toEqual([
      [1234.5, ""],
      ["Huur", 2469],
    ]);
    const seen = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B2").load("values");
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([[2469]]);
    await verbs.type("A1", "1");
    expect((await verbs.read("B2")).values).toEqual([[2]]);
  });

  it("press a ribbon button: its function runs, and the press ends when it says so", async () => {
    const { verbs, commands } = startHost({ addIn });
    const pressed: string[] = [];
    commands.associate("controleren", async (event) => {
      await Promise.resolve();
      pressed.push(event.source.id);
      event.completed();
    });
    await verbs.press(button("run-function"));
    expect(pressed).toEqual([button("run-function")]);
  });

  it("say why a button cannot be pressed", async () => {
    const { verbs } = startHost({ addIn });
    await expect(verbs.press("Onbekend")).rejects.toThrow("has no button Onbekend");
    await expect(verbs.press(button("run-function"))).rejects.toThrow("has no function controleren");
    await expect(verbs.press(button("show-pane"))).rejects.toThrow("opens the pane");
    await expect(startHost().verbs.press(button("run-function"))).rejects.toThrow("no add-in");
  });

  it("act as a second author, let a sync fail, and count", async () => {
    const { Excel, verbs } = startHost();
    const sources: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add((event) => Promise.resolve(void sources.push(event.source)));
      await context.sync();
    });
    await verbs.asSecondAuthor(() => verbs.type("A1", "elders"));
    await verbs.type("A2", "hier");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sources).toEqual(["Remote", "Local"]);
    verbs.resetCounters();
    verbs.fault({ sync: 2, kind: "fail-before" });
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("B1").values = [[1]];
        await context.sync();
      });
    await write();
    await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
    expect(verbs.counters().write.syncs).toBe(1);
    expect(verbs.counters().write.bytesIn).toBeGreaterThan(100);
    expect(verbs.refusals()).toEqual([]);
  });
});
