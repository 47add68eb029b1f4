import { startHost } from "../../host/jest/start-host";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { saveWorkbook } from "../../host/xlsx/save-workbook";

type Context = Excel.RequestContext;

async function withSpending(): Promise<ReturnType<typeof startHost>> {
  const started = startHost();
  await started.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Per doel";
    sheet.getRange("A1:C4").values = [
      ["Doel", "Begroot", "Besteed"],
      ["P1", 1000, 250.5],
      ["P3", 800, 800],
      ["P5", 600, -12.25],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "tblDoel";
    await context.sync();
  });
  return started;
}

const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem("Per doel");

async function addChart({ Excel: excel }: ReturnType<typeof startHost>, type: "ColumnClustered" | "Pie" = "ColumnClustered"): Promise<void> {
  await excel.run(async (context) => {
    const chart = sheetOf(context).charts.add(type, sheetOf(context).getRange("A1:C4"), "Auto");
    chart.name = "Besteed per doel";
    chart.title.text = "Begroot en besteed";
    chart.setPosition("E2", "J16");
    await context.sync();
  });
}

describe("a chart made from a table", () => {
  it("has a series per column of figures, named by the header, and is listed by name", async () => {
    const started = await withSpending();
    await addChart(started);
    await started.Excel.run(async (context) => {
      const { charts } = sheetOf(context);
      charts.load("count,items/name,items/chartType,items/series/items/name,items/title/text");
      await context.sync();
      expect(charts.count).toBe(1);
      expect(charts.items.map(({ name, chartType, title, series }) => [name, chartType, title.text, series.items.map((one) => one.name)])).toEqual([
        ["Besteed per doel", "ColumnClustered", "Begroot en besteed", ["Begroot", "Besteed"]],
      ]);
    });
    const [chart] = started.host.workbook.charts.on(started.host.workbook.active);
    expect(chart?.state.series).toEqual([
      { name: "='Per doel'!$B$1", values: "='Per doel'!$B$2:$B$4", categories: "='Per doel'!$A$2:$A$4" },
      { name: "='Per doel'!$C$1", values: "='Per doel'!$C$2:$C$4", categories: "='Per doel'!$A$2:$A$4" },
    ]);
    expect(started.host.refusals()).toEqual([]);
  });

  it("lies over the cells of its position, and its sides can be read and set in points", async () => {
    const started = await withSpending();
    await addChart(started);
    await started.Excel.run(async (context) => {
      const chart = sheetOf(context).charts.getItem("Besteed per doel");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 225]);
      chart.left = 100.5;
      chart.width = 400;
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100.5, 15, 400, 225]);
    });
  });

  it("is found by name whatever the case, and is a null object when it is not there", async () => {
    const started = await withSpending();
    await addChart(started);
    await started.Excel.run(async (context) => {
      const found = sheetOf(context).charts.getItemOrNullObject("BESTEED PER DOEL");
      const missing = sheetOf(context).charts.getItemOrNullObject("Anders");
      found.load("name");
      missing.load("name");
      await context.sync();
      expect([found.isNullObject, found.name, missing.isNullObject]).toEqual([false, "Besteed per doel", true]);
      found.delete();
      sheetOf(context).charts.load("count");
      const count = sheetOf(context).charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("takes added series, titles of axes and another legend", async () => {
    const started = await withSpending();
    await addChart(started);
    await started.Excel.run(async (context) => {
      const chart = sheetOf(context).charts.getItemAt(0);
      const added = chart.series.add("Nogmaals");
      added.setValues(sheetOf(context).getRange("C2:C4"));
      added.setXAxisValues(sheetOf(context).getRange("A2:A4"));
      chart.series.getItemAt(0).name = "Budget";
      chart.legend.position = "Right";
      chart.axes.valueAxis.title.text = "Euro";
      chart.axes.categoryAxis.title.text = "Doel";
      chart.axes.categoryAxis.title.visible = false;
      chart.chartType = "ColumnStacked";
      await context.sync();
      chart.series.load("items/name");
      chart.axes.valueAxis.title.load("text,visible");
      chart.axes.categoryAxis.title.load("text,visible");
      chart.legend.load("position,visible");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Budget", "Besteed", "Nogmaals"]);
      expect([chart.axes.valueAxis.title.text, chart.axes.valueAxis.title.visible, chart.axes.categoryAxis.title.visible]).toEqual(["Euro", true, false]);
      expect([chart.legend.position, chart.legend.visible]).toEqual(["Right", true]);
    });
    expect(started.host.refusals()).toEqual([]);
  });

  it("of one series takes its name for a title", async () => {
    const started = await withSpending();
    await started.Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add("Pie", sheetOf(context).getRange("A1:B4"));
      chart.load("name,title/text,title/visible,legend/visible");
      await context.sync();
      expect([chart.name, chart.title.text, chart.title.visible, chart.legend.visible]).toEqual(["Grafiek 1", "Begroot", true, true]);
      chart.axes.valueAxis.title.text = "Euro";
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });

  it("is refused by name for a kind that is not served, and on a sheet whose objects are protected", async () => {
    const started = await withSpending();
    await expect(
      started.Excel.run(async (context) => {
        sheetOf(context).charts.add("Waterfall", sheetOf(context).getRange("A1:B4"));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Waterfall") as unknown });
    expect(started.host.refusals().map(({ what }) => what)).toEqual(["ChartCollection.add"]);
    started.host.forgetRefusals();
    await expect(
      started.Excel.run(async (context) => {
        sheetOf(context).protection.protect();
        sheetOf(context).charts.add("Pie", sheetOf(context).getRange("A1:B4"));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("a chart follows its cells", () => {
  it("when the table grows, at its end and within, and shrinks again", async () => {
    const started = await withSpending();
    await addChart(started);
    const values = (): string | null | undefined => started.host.workbook.charts.on(started.host.workbook.active)[0]?.state.series[1]?.values;
    await started.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblDoel");
      table.rows.add(undefined, [["P6", 1, 2]]);
      await context.sync();
      expect(values()).toBe("='Per doel'!$C$2:$C$5");
      table.rows.add(1, [["P2", 1, 2]]);
      await context.sync();
      expect(values()).toBe("='Per doel'!$C$2:$C$6");
      table.resize("A1:C10");
      await context.sync();
      expect(values()).toBe("='Per doel'!$C$2:$C$10");
      table.rows.getItemAt(0).delete();
      await context.sync();
      expect(values()).toBe("='Per doel'!$C$2:$C$9");
    });
    await started.host.type("A10", "P7");
    expect(values()).toBe("='Per doel'!$C$2:$C$10");
  });

  it("but keeps a range that is only a part of the table", async () => {
    const started = await withSpending();
    await started.Excel.run(async (context) => {
      sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:C3"));
      context.workbook.tables.getItem("tblDoel").rows.add(undefined, [["P6", 1, 2]]);
      await context.sync();
    });
    expect(started.host.workbook.charts.on(started.host.workbook.active)[0]?.state.series[0]?.values).toBe("='Per doel'!$B$2:$B$3");
  });

  it("when rows come in above, the sheet gets another name, or goes", async () => {
    const started = await withSpending();
    await addChart(started);
    await started.Excel.run(async (context) => {
      sheetOf(context).getRange("1:2").insert("Down");
      sheetOf(context).name = "Doelen";
      await context.sync();
      const chart = context.workbook.worksheets.getItem("Doelen").charts.getItem("Besteed per doel");
      chart.load("top");
      await context.sync();
      expect(chart.top).toBe(45);
    });
    const { workbook } = started.host;
    expect(workbook.charts.on(workbook.active)[0]?.state.series[0]).toEqual({ name: "=Doelen!$B$3", values: "=Doelen!$B$4:$B$6", categories: "=Doelen!$A$4:$A$6" });
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.add("Leeg").activate();
      context.workbook.worksheets.getItem("Doelen").delete();
      await context.sync();
    });
    expect(workbook.sheets.flatMap((sheet) => workbook.charts.on(sheet))).toEqual([]);
  });
});

describe("how a chart looks", () => {
  it("is kept: lines over columns, colours, dashes, the order and the format of the axes, and the letters of its title", async () => {
    const started = await withSpending();
    await addChart(started);
    await started.Excel.run(async (context) => {
      const chart = sheetOf(context).charts.getItem("Besteed per doel");
      const [columns, line] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      columns.format.fill.setSolidColor("#154273");
      columns.gapWidth = 60;
      line.chartType = "Line";
      line.format.line.color = "#8A4B08";
      line.format.line.weight = 2;
      line.format.line.lineStyle = "Dash";
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.title.format.font.size = 12;
      chart.title.format.font.bold = true;
      chart.title.format.font.color = "#154273";
      await context.sync();
      // It stays when the cells behind the chart move.
      context.workbook.tables.getItem("tblDoel").rows.add(1, [["P2", 1, 2]]);
      await context.sync();
    });
    const again = startHost({ workbook: await openWorkbook(await saveWorkbook(started.host.workbook)) });
    await again.Excel.run(async (context) => {
      const chart = sheetOf(context).charts.getItem("Besteed per doel");
      chart.load("chartType,series/items/chartType,series/items/gapWidth,series/items/format/line/color,series/items/format/line/weight,series/items/format/line/lineStyle");
      chart.load("axes/valueAxis/numberFormat,axes/categoryAxis/reversePlotOrder,title/format/font/size,title/format/font/bold,title/format/font/color");
      await context.sync();
      const { items } = chart.series;
      expect([chart.chartType, ...items.map(({ chartType }) => chartType), items[0]?.gapWidth]).toEqual(["ColumnClustered", "ColumnClustered", "Line", 60]);
      expect(items[1]?.format.line.toJSON()).toEqual({ color: "#8A4B08", weight: 2, lineStyle: "Dash" });
      expect([chart.axes.valueAxis.numberFormat, chart.axes.categoryAxis.reversePlotOrder]).toEqual(["#,##0", true]);
      expect(chart.title.format.font.toJSON()).toEqual({ size: 12, bold: true, color: "#154273" });
      // What the host wrote itself it can go on changing.
      chart.series.getItemAt(1).chartType = "LineMarkers";
      await context.sync();
    });
    const [kept] = again.host.workbook.charts.on(again.host.workbook.active);
    expect(kept?.state.series.map(({ kind, fill }) => [kind, fill])).toEqual([[undefined, "#154273"], ["LineMarkers", undefined]]);
  });

  it("is refused by name where it is not served: bars among columns, a format of the categories", async () => {
    const started = await withSpending();
    await addChart(started);
    const change = async (work: (chart: Excel.Chart) => void): Promise<void> => {
      await started.Excel.run(async (context) => {
        work(sheetOf(context).charts.getItem("Besteed per doel"));
        await context.sync();
      });
    };
    await expect(change((chart) => (chart.series.getItemAt(0).chartType = "BarClustered"))).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(change((chart) => (chart.axes.categoryAxis.numberFormat = "0"))).rejects.toMatchObject({ code: "NotImplemented" });
    await expect(change((chart) => (chart.series.getItemAt(0).gapWidth = 501))).rejects.toMatchObject({ code: "InvalidArgument" });
    started.host.forgetRefusals();
  });
});
