import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { ChartFont, ChartText } from "../model/chart";
import { legendPositions } from "../model/chart";
import { Trouble } from "../model/trouble";
import type { ChartRef } from "./chart-ref";
import { changeChart, chartState, seriesName } from "./chart-ref";
import { asColor, asFlag, asNumber, asText, asWord } from "./wire-value";

/** What Excel shows where nobody gave a title: the name of the only series, or its own words. */
function automaticTitle(self: ChartRef): string {
  const [only, ...others] = chartState(self).series;
  if (only !== undefined && others.length === 0) {
    return seriesName(self, only, 0);
  }
  return self.office.culture.name === "nl-NL" ? "Grafiektitel" : "Chart Title";
}

function changeTitle(self: ChartRef, patch: Partial<ChartText>): void {
  changeChart(self, { title: { ...chartState(self).title, ...patch } });
}

function changeFont(self: ChartRef, patch: Partial<ChartFont>): void {
  changeChart(self, { titleFont: { ...chartState(self).titleFont, ...patch } });
}

/** Where nothing is said, the letters are those of Excel's own titles. */
const titleFont = defineClass<ChartRef>({
  name: "ChartFont",
  storedOnly: "all",
  scalars: {
    Bold: { get: (self) => chartState(self).titleFont?.bold ?? false, set: (self, value) => { changeFont(self, { bold: asFlag("ChartFont.bold", value) }); } },
    Color: { get: (self) => chartState(self).titleFont?.color ?? "#595959", set: (self, value) => { changeFont(self, { color: asColor("ChartFont.color", value) }); } },
    Size: { get: (self) => chartState(self).titleFont?.size ?? 14, set: (self, value) => { changeFont(self, { size: asNumber("ChartFont.size", value) }); } },
  },
});

const titleFormat = defineClass<ChartRef>({ name: "ChartTitleFormat", parts: { Font: titleFont } });

/** Excel.ChartTitle. */
export const chartTitle: (self: ChartRef) => OfficeObject = defineClass<ChartRef>({
  name: "ChartTitle",
  storedOnly: "all",
  parts: { Format: titleFormat },
  scalars: {
    // A title that is given a text is shown.
    Text: { get: (self) => chartState(self).title.text ?? automaticTitle(self), set: (self, value) => changeTitle(self, { text: asText("ChartTitle.text", value), visible: true }) },
    Visible: { get: (self) => chartState(self).title.visible, set: (self, value) => changeTitle(self, { visible: asFlag("ChartTitle.visible", value) }) },
    Overlay: { get: (self) => chartState(self).title.overlay, set: (self, value) => changeTitle(self, { overlay: asFlag("ChartTitle.overlay", value) }) },
  },
});

/** Excel.ChartLegend. */
export const chartLegend: (self: ChartRef) => OfficeObject = defineClass<ChartRef>({
  name: "ChartLegend",
  storedOnly: "all",
  scalars: {
    Position: {
      get: (self) => chartState(self).legend.position,
      set: (self, value) => changeChart(self, { legend: { ...chartState(self).legend, visible: true, position: asWord("ChartLegend.position", value, legendPositions) } }),
    },
    Visible: { get: (self) => chartState(self).legend.visible, set: (self, value) => changeChart(self, { legend: { ...chartState(self).legend, visible: asFlag("ChartLegend.visible", value) } }) },
    Overlay: { get: (self) => chartState(self).legend.overlay, set: (self, value) => changeChart(self, { legend: { ...chartState(self).legend, overlay: asFlag("ChartLegend.overlay", value) } }) },
  },
});

interface AxisRef extends ChartRef {
  readonly axis: "Category" | "Value";
}

const axisTitleOf = (self: AxisRef): ChartText => (self.axis === "Category" ? chartState(self).categoryTitle : chartState(self).valueTitle);

function changeAxisTitle(self: AxisRef, patch: Partial<ChartText>): void {
  const title = { ...axisTitleOf(self), ...patch };
  changeChart(self, self.axis === "Category" ? { categoryTitle: title } : { valueTitle: title });
}

const axisTitle = defineClass<AxisRef>({
  name: "ChartAxisTitle",
  storedOnly: "all",
  scalars: {
    Text: { get: (self) => axisTitleOf(self).text ?? "", set: (self, value) => changeAxisTitle(self, { text: asText("ChartAxisTitle.text", value), visible: true }) },
    Visible: { get: (self) => axisTitleOf(self).visible, set: (self, value) => changeAxisTitle(self, { visible: asFlag("ChartAxisTitle.visible", value) }) },
  },
});

function onlyOn(self: AxisRef, wanted: AxisRef["axis"], member: string): void {
  if (self.axis !== wanted) {
    throw new Trouble("NotImplemented", `ChartAxis.${member} of the ${self.axis.toLowerCase()} axis is not served by this host.`);
  }
}

const axis = defineClass<AxisRef>({
  name: "ChartAxis",
  storedOnly: ["NumberFormat", "ReversePlotOrder"],
  scalars: {
    Type: { get: ({ axis: which }) => which },
    NumberFormat: {
      get: (self) => (self.axis === "Value" ? (chartState(self).valueFormat ?? "General") : "General"),
      set: (self, value) => {
        onlyOn(self, "Value", "numberFormat");
        changeChart(self, { valueFormat: asText("ChartAxis.numberFormat", value) });
      },
    },
    ReversePlotOrder: {
      get: (self) => self.axis === "Category" && (chartState(self).reversed ?? false),
      set: (self, value) => {
        onlyOn(self, "Category", "reversePlotOrder");
        changeChart(self, { reversed: asFlag("ChartAxis.reversePlotOrder", value) });
      },
    },
  },
  parts: { Title: axisTitle },
});

function axisOf(self: ChartRef, which: AxisRef["axis"]): OfficeObject {
  if (chartState(self).kind === "Pie") {
    throw new Trouble("InvalidOperation", "A pie chart has no axes.");
  }
  return axis({ ...self, axis: which });
}

/** Excel.ChartAxes: the two primary ones. */
export const chartAxes: (self: ChartRef) => OfficeObject = defineClass<ChartRef>({
  name: "ChartAxes",
  parts: { CategoryAxis: (self) => axisOf(self, "Category"), ValueAxis: (self) => axisOf(self, "Value") },
  reads: {
    GetItem: (self, args) => {
      args.word(1, ["Primary"] as const, "Primary");
      return axisOf(self, args.word(0, ["Category", "Value"] as const));
    },
  },
});
