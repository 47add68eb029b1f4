import { startHost } from "../../host/jest/start-host";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe("a pane that is closed and opened again", () => {
  it("hears nothing any more, keeps nothing, and finds the workbook as it was left", async () => {
    const started = startHost();
    const { host } = started;
    const heard: string[] = [];
    await started.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      const kept = sheet.getRange("A1:B2");
      context.trackedObjects.add(kept);
      kept.values = [[1, 2], [3, 4]];
      context.workbook.settings.add("stand", "bewaard");
      await context.sync();
    });
    await host.type("C1", "x");
    await soon();
    expect(heard).toEqual(["A1:B2", "C1"]);
    expect(host.events.listening()).not.toEqual([]);
    started.reopenPane();
    expect(host.events.listening()).toEqual([]);
    expect(host.counters().references).toBe(0);
    await host.type("C2", "y");
    await soon();
    expect(heard).toEqual(["A1:B2", "C1"]);
    const found = await started.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2").load("values");
      const setting = context.workbook.settings.getItemOrNullObject("stand").load("value");
      await context.sync();
      return [range.values, setting.value as unknown];
    });
    expect(found).toEqual([
      [
        [1, 2, "x"],
        [3, 4, "y"],
      ],
      "bewaard",
    ]);
  });

  it("begins a new session when the old one had expired", async () => {
    const started = startHost();
    const read = (): Promise<void> =>
      started.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
      });
    started.host.fault({ sync: 1, kind: "expired-session" });
    await expect(read()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    await expect(read()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    started.reopenPane();
    await expect(read()).resolves.toBeUndefined();
  });
});
