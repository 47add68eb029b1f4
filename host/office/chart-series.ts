import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { ChartSeries } from "../model/chart";
import { chartReference } from "../model/chart-source";
import { Trouble } from "../model/trouble";
import type { ChartRef } from "./chart-ref";
import { changeChart, chartState, seriesName } from "./chart-ref";
import { rangeBehind } from "./range-moves";
import { asText } from "./wire-value";

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

function reference(args: Arguments): string {
  const range = rangeBehind(args.object(0));
  return range === null ? args.wrong(0) : chartReference(range.sheet, range.area);
}

const series = defineClass<SeriesRef>({
  name: "ChartSeries",
  storedOnly: ["Name", "SetValues", "SetXAxisValues"],
  scalars: {
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
