import type { ChartSchema, ChartSeriesSchema } from "../../book/schema/chart-schema";
import { palette } from "../../book/styles";

const kinds = { columns: "ColumnClustered", bars: "BarClustered" } as const;

/** Draws a chart over cells of a sheet. Its series are named and placed one by one: Excel would take years for figures when it reads a range by itself. */
export function makeChart(sheet: Excel.Worksheet, schema: ChartSchema): void {
  const [first, ...others] = schema.series;
  const chart = sheet.charts.add(kinds[schema.kind], sheet.getRange(first.values), "Columns");
  // First of all, so that a chart that was left half-made is known again.
  chart.name = schema.name;
  chart.setPosition(schema.from, schema.until);
  chart.title.text = schema.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.blue;
  finishSeries(sheet, chart.series.getItemAt(0), first, schema);
  for (const series of others) {
    finishSeries(sheet, chart.series.add(series.name), series, schema);
  }
  chart.axes.valueAxis.numberFormat = schema.format;
  if (schema.kind === "bars") {
    // Bars stand from below upwards: turned round they follow the order of their cells.
    chart.axes.categoryAxis.reversePlotOrder = true;
  }
  chart.legend.visible = schema.legend;
  if (schema.legend) {
    chart.legend.position = "Bottom";
  }
}

function finishSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, { name, values, look }: ChartSeriesSchema, { categories, gap }: ChartSchema): void {
  series.name = name;
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(categories));
  if (look.is === "fill") {
    series.format.fill.setSolidColor(palette[look.color]);
    series.gapWidth = gap;
  } else {
    series.chartType = "Line";
    series.format.line.color = palette[look.color];
    series.format.line.weight = look.points;
    series.format.line.lineStyle = look.dashed ? "Dash" : "Continuous";
  }
}
