import { costTable, putCosts } from "./costs";
import type { Sample } from "./sample";

/** What lies on or beside the cells: charts, comments, shapes, pivot tables. */
export const objectSamples: readonly Sample[] = [
  {
    task: "Draw a chart of a range, with a title and a place",
    page: "excel-add-ins-charts",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("B1:D5"), Excel.ChartSeriesBy.auto);
        chart.name = "Bestedingen";
        chart.title.text = "Bestedingen";
        chart.setPosition("F2", "L15");
        sheet.charts.load("items/name");
        chart.title.load("text");
        await context.sync();
        return [sheet.charts.items.map(({ name }) => name), chart.title.text];
      }),
    gives: [["Bestedingen"], "Bestedingen"],
  },
  {
    task: "Change a chart: its legend, its axis, its type; and delete it",
    page: "excel-add-ins-charts",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const chart = sheet.charts.add("Line", sheet.getRange("D1:D5"));
        chart.legend.position = "Right";
        chart.axes.valueAxis.minimum = 0;
        chart.load("chartType");
        await context.sync();
        chart.delete();
        const count = sheet.charts.getCount();
        await context.sync();
        return [chart.chartType, count.value];
      }),
    gives: ["Line", 0],
  },
  {
    task: "Add a series to a chart, and give it a trend line",
    page: "excel-add-ins-charts",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = putCosts(context);
        const chart = sheet.charts.add("Line", sheet.getRange("D1:D5"));
        const series = chart.series.add("Gepland");
        series.setValues(sheet.getRange("D2:D5"));
        series.trendlines.add("Linear");
        await context.sync();
        return "drawn";
      }),
    gives: "drawn",
  },
  {
    task: "Write a comment with a cell",
    page: "excel-add-ins-comments",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        putCosts(context);
        const comment = context.workbook.comments.add("Blad1!D2", "Factuur volgt").load("content");
        await context.sync();
        return comment.content;
      }),
    gives: "Factuur volgt",
  },
  {
    task: "Draw a shape on a sheet",
    page: "excel-add-ins-shapes",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const shape = context.workbook.worksheets.getFirst().shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
        shape.name = "Kader";
        await context.sync();
        return "drawn";
      }),
    gives: "drawn",
  },
  {
    task: "Make a pivot table of a table",
    page: "excel-add-ins-pivottables",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const table = costTable(context);
        const pivot = context.workbook.worksheets.add("Draaitabel").pivotTables.add("Soorten", table, "A2").load("name");
        await context.sync();
        return pivot.name;
      }),
    gives: "Soorten",
  },
];
