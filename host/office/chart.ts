import type { Arguments } from "../dispatch/arguments";
import type { Scalar } from "../dispatch/define-class";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { bounding } from "../model/area";
import { chartKinds } from "../model/chart";
import type { Frame } from "../model/chart-anchor";
import { anchorAt, anchorOver, frameOf } from "../model/chart-anchor";
import { seriesFrom } from "../model/chart-source";
import { Trouble } from "../model/trouble";
import type { ChartRef } from "./chart-ref";
import { changeChart, chartState, mayDraw } from "./chart-ref";
import { chartSeries } from "./chart-series";
import { chartAxes, chartLegend, chartTitle } from "./chart-texts";
import { rangeArgument, rangeBehind } from "./range-moves";
import { RangeRef } from "./range-ref";
import type { SheetRef } from "./sheet-ref";
import { asNumber, asText, asWord } from "./wire-value";

const waysOfSeries = ["Auto", "Columns", "Rows"] as const;

function side(name: keyof Frame): Scalar<ChartRef> {
  return {
    get: (self) => frameOf(self.chart.sheet.layout, chartState(self).anchor)[name],
    set: (self, value) => {
      const points = asNumber(`Chart.${name}`, value);
      if (points < 0) {
        throw new Trouble("InvalidArgument", `Chart.${name}: a chart cannot lie at or measure ${String(points)} points.`);
      }
      const { layout } = self.chart.sheet;
      changeChart(self, { anchor: anchorAt(layout, { ...frameOf(layout, chartState(self).anchor), [name]: points }) });
    },
  };
}

function rename(self: ChartRef, name: string): void {
  const taken = self.office.workbook.charts.find(self.chart.sheet, name);
  if (name === "" || (taken !== null && taken !== self.chart)) {
    throw new Trouble("InvalidArgument", `The chart name "${name}" is empty or exists already.`);
  }
  changeChart(self, { name });
}

function setPosition(self: ChartRef, args: Arguments): void {
  const home = new RangeRef(self.office, self.chart.sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  const start = rangeArgument(home, args, 0);
  const end = args.isGiven(1) || args.object(1) !== null ? rangeArgument(home, args, 1) : null;
  if (end === null) {
    const { layout } = self.chart.sheet;
    const { left, top } = frameOf(layout, anchorOver(start.area));
    changeChart(self, { anchor: anchorAt(layout, { ...frameOf(layout, chartState(self).anchor), left, top }) });
  } else {
    changeChart(self, { anchor: anchorOver(bounding(start.area, end.area)) });
  }
}

const wrap = defineClass<ChartRef & { readonly worksheet: (self: SheetRef) => OfficeObject }>({
  name: "Chart",
  storedOnly: ["ChartType", "Left", "Top", "Width", "Height", "SetData", "SetPosition"],
  identity: ({ chart: { id } }) => ({ Id: id }),
  scalars: {
    Id: { get: (self) => self.chart.id },
    Name: { get: (self) => chartState(self).name, set: (self, value) => rename(self, asText("Chart.name", value)) },
    ChartType: { get: (self) => chartState(self).kind, set: (self, value) => changeChart(self, { kind: asWord("Chart.chartType", value, chartKinds) }) },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
  },
  parts: {
    Title: chartTitle,
    Legend: chartLegend,
    Axes: chartAxes,
    Series: chartSeries,
    Worksheet: ({ office, chart: { sheet }, worksheet }) => worksheet({ office, sheet }),
  },
  writes: {
    SetData: (self, args) => {
      const range = rangeBehind(args.object(0)) ?? args.wrong(0);
      changeChart(self, { series: seriesFrom(range.sheet, range.area, args.word(1, waysOfSeries, "Auto")) });
    },
    SetPosition: (self, args) => { setPosition(self, args); },
    Delete: (self) => {
      chartState(self);
      mayDraw(self.chart.sheet);
      self.office.workbook.charts.delete(self.chart);
    },
  },
});

/** The object of a chart; `worksheet` makes the object of its sheet, which knows charts in turn. */
export function chart(self: ChartRef, worksheet: (self: SheetRef) => OfficeObject): OfficeObject {
  return wrap({ ...self, worksheet });
}
