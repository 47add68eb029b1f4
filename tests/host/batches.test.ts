import { payloadLimit } from "../../host/dispatch/request-handler";
import { startHost } from "../../host/jest/start-host";

describe("a batch", () => {
  it("that fails halfway keeps what was done before, says where it failed, and does nothing after", async () => {
    const { Excel, host } = startHost();
    const running = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["ervoor"]];
      context.workbook.worksheets.getItem("Bestaat niet").getRange("A1").values = [["nooit"]];
      sheet.getRange("A2").values = [["erna"]];
      await context.sync();
    });
    await expect(running).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
    expect((await host.read("A1:A2")).values).toEqual([["ervoor"], [""]]);
  });

  it("runs a method that makes something once, however often its object is used", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Een");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      sheet.load("name");
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Een"]);
    expect((await host.read("Een!A1:A3")).values).toEqual([[1], [2], [3]]);
  });

  it("holds nothing after a run: every kept reference is dropped", async () => {
    const { Excel, host } = startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.load("values");
      await context.sync();
      range.load("address");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.counters().references).toBe(0);
  });

  it("goes on over null objects: what hangs on them is null too", async () => {
    const { Excel } = startHost();
    const nulls = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Weg");
      const table = sheet.tables.getItemOrNullObject("tblWeg");
      const range = table.getDataBodyRange();
      [sheet, table].forEach((each) => each.load("name"));
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, table.isNullObject, range.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  });

  it("counts as read or write, with its clean-up apart", async () => {
    const { Excel, host } = startHost();
    host.resetCounters();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const counted = host.counters();
    expect([counted.read.syncs, counted.write.syncs, counted.cleanUp.syncs]).toEqual([1, 1, 1]);
    expect(counted.write.bytesIn).toBeGreaterThan(100);
  });

  it("of more than 5 MB is refused, on the way in and on the way out, as on the web", async () => {
    const { Excel, host } = startHost({ engine: null });
    const long = "x".repeat(30_000);
    const tooMuch = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:J18").values = Array.from({ length: 18 }, () => Array.from({ length: 10 }, () => long));
      await context.sync();
    });
    await expect(tooMuch).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect((await host.read("A1")).values).toEqual([[""]]);
    const sheet = host.workbook.active;
    const edits = Array.from({ length: 200 }, (_, row) => ({ row, column: 0, content: { value: long } }));
    host.workbook.edit(sheet, edits, { row: 0, column: 0, rows: 200, columns: 1 });
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200");
      range.load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(payloadLimit).toBe(5 * 1024 * 1024);
  });

  it("fails while somebody is typing in a cell", async () => {
    const { Excel, host } = startHost();
    host.setEditing(true);
    const reading = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
      });
    await expect(reading()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.setEditing(false);
    await expect(reading()).resolves.toBeUndefined();
  });
});

describe("a fault that a test orders", () => {
  const write = async (excel: typeof Excel, value: number): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
      await context.sync();
    });

  it("before: nothing is done", async () => {
    const { Excel, host } = startHost();
    host.fault({ sync: 1, kind: "fail-before" });
    await expect(write(Excel, 1)).rejects.toMatchObject({ code: "GeneralException" });
    expect((await host.read("A1")).values).toEqual([[""]]);
  });

  it("after: it is done, and nobody is told", async () => {
    const { Excel, host } = startHost();
    host.fault({ sync: 2, kind: "fail-after" });
    await write(Excel, 1);
    await expect(write(Excel, 2)).rejects.toMatchObject({ code: "GeneralException" });
    expect((await host.read("A1")).values).toEqual([[2]]);
    await write(Excel, 3);
    expect((await host.read("A1")).values).toEqual([[3]]);
  });

  it("an expired session carries its own code", async () => {
    const { Excel, host } = startHost();
    host.fault({ sync: 1, kind: "expired-session" });
    await expect(write(Excel, 1)).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  });

  it("a session that has expired stays so until the pane is loaded again; the workbook keeps what was done", async () => {
    const { Excel, host } = startHost();
    await write(Excel, 1);
    host.fault({ sync: 1, kind: "expired-session" });
    await expect(write(Excel, 2)).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    await expect(write(Excel, 3)).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    host.forgetPane();
    expect((await host.read("A1")).values).toEqual([[1]]);
  });

  it("a sync that is cut does its first actions only, and nobody is told", async () => {
    const { Excel, host } = startHost();
    host.fault({ sync: 1, kind: "cut" });
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 1; row <= 10; row += 1) {
        sheet.getRange(`A${String(row)}`).values = [[row]];
      }
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
    const done = (await host.read("A1:A10")).values.flat().filter((value) => value !== "");
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(10);
    expect(done).toEqual(Array.from({ length: done.length }, (_, at) => at + 1));
  });

  it("a host that hangs never answers", async () => {
    const { Excel, host } = startHost();
    host.fault({ sync: 1, kind: "hang" });
    const first = await Promise.race([write(Excel, 1).then(() => "answered"), new Promise((resolve) => setTimeout(() => resolve("silence"), 200))]);
    expect(first).toBe("silence");
    await write(Excel, 2);
    expect((await host.read("A1")).values).toEqual([[2]]);
  });
});
