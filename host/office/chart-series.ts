import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { ChartKind, ChartLine, ChartSeries } from "../model/chart";
import { chartKinds, lineStyles } from "../model/chart";
import { chartReference } from "../model/chart-source";
import { Trouble } from "../model/trouble";
import type { ChartRef } from "./chart-ref";
import { changeChart, chartState, seriesName } from "./chart-ref";
import { rangeBehind } from "./range-moves";
import { asColor, asNumber, asText, asWord } from "./wire-value";

interface SeriesRef extends ChartRef {
  readonly at: number;
}

function find(self: SeriesRef): ChartSeries {
  const found = chartState(self).series[self.at];
  if (found === undefined) {
    throw new Trouble("ItemNotFound", `The chart has no series ${String(self.at + 1)}.`);
  }
  return found;
}

function change(self: SeriesRef, patch: Partial<ChartSeries>): void {
  const changed = { ...find(self), ...patch };
  changeChart(self, { series: chartState(self).series.map((series, at) => (at === self.at ? changed : series)) });
}

/** Draws a series in its own way. Columns and lines go together; what has other axes does not. */
function draw(self: SeriesRef, kind: ChartKind): void {
  const { kind: whole } = chartState(self);
  const together = (one: ChartKind | "Invalid"): boolean => one.startsWith("Column") || one.startsWith("Line");
  if (kind !== whole && !(together(kind) && together(whole))) {
    throw new Trouble("NotImplemented", `ChartSeries.chartType: a series as ${kind} in a chart of kind ${whole} is not served by this host.`);
  }
  change(self, { kind });
}

function gap(percents: number): number {
  if (percents < 0 || percents > 500) {
    throw new Trouble("InvalidArgument", `ChartSeries.gapWidth: ${String(percents)} is not between 0 and 500.`);
  }
  return percents;
}

function reference(args: Arguments): string {
  const range = rangeBehind(args.object(0));
  return range === null ? args.wrong(0) : chartReference(range.sheet, range.area);
}

const fill = defineClass<SeriesRef>({
  name: "ChartFill",
  storedOnly: "all",
  writes: { SetSolidColor: (self, args) => { change(self, { fill: asColor("ChartFill.setSolidColor", args.text(0)) }); } },
});

function changeLine(self: SeriesRef, patch: Partial<ChartLine>): void {
  change(self, { line: { ...find(self).line, ...patch } });
}

const line = defineClass<SeriesRef>({
  name: "ChartLineFormat",
  storedOnly: "all",
  scalars: {
    Color: { get: (self) => find(self).line?.color ?? "", set: (self, value) => { changeLine(self, { color: asColor("ChartLineFormat.color", value) }); } },
    Weight: { get: (self) => find(self).line?.weight ?? 2.25, set: (self, value) => { changeLine(self, { weight: asNumber("ChartLineFormat.weight", value) }); } },
    LineStyle: { get: (self) => find(self).line?.style ?? "Continuous", set: (self, value) => { changeLine(self, { style: asWord("ChartLineFormat.lineStyle", value, lineStyles) }); } },
  },
});

const format = defineClass<SeriesRef>({ name: "ChartSeriesFormat", parts: { Fill: fill, Line: line } });

const series = defineClass<SeriesRef>({
  name: "ChartSeries",
  storedOnly: ["Name", "ChartType", "GapWidth", "SetValues", "SetXAxisValues"],
  parts: { Format: format },
  scalars: {
    ChartType: { get: (self) => find(self).kind ?? chartState(self).kind, set: (self, value) => { draw(self, asWord("ChartSeries.chartType", value, chartKinds)); } },
    // As in Excel, the columns of a chart have one space between them.
    GapWidth: { get: (self) => chartState(self).gapWidth ?? 150, set: (self, value) => { changeChart(self, { gapWidth: gap(asNumber("ChartSeries.gapWidth", value)) }); } },
    Name: { get: (self) => seriesName(self, find(self), self.at), set: (self, value) => change(self, { name: asText("ChartSeries.name", value) }) },
  },
  writes: {
    SetValues: (self, args) => { change(self, { values: reference(args) }); },
    SetXAxisValues: (self, args) => { change(self, { categories: reference(args) }); },
    Delete: (self) => {
      find(self);
      changeChart(self, { series: chartState(self).series.filter((_, at) => at !== self.at) });
    },
  },
});

function itemAt(self: ChartRef, args: Arguments): OfficeObject {
  const found = { ...self, at: args.whole(0) };
  find(found);
  return series(found);
}

/** Excel.ChartSeriesCollection of a chart. */
export const chartSeries: (self: ChartRef) => OfficeObject = defineClass<ChartRef>({
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (self) => chartState(self).series.length } },
  reads: { GetCount: (self) => chartState(self).series.length, GetItemAt: itemAt },
  writes: {
    Add: (self, args) => {
      const before = chartState(self).series;
      const at = args.whole(1, before.length);
      const added: ChartSeries = { name: args.isGiven(0) ? args.text(0) : "", values: null, categories: before[0]?.categories ?? null };
      changeChart(self, { series: [...before.slice(0, at), added, ...before.slice(at)] });
      return series({ ...self, at });
    },
  },
  items: (self) => chartState(self).series.map((_, at) => series({ ...self, at })),
});
