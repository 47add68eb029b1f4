import type { Chart, ChartSeries, ChartState } from "../model/chart";
import { parseAddress } from "../model/address";
import { CellError } from "../model/cell-value";
import { Trouble } from "../model/trouble";
import type { OfficeContext } from "./office-context";

/** A chart of the Office API. */
export interface ChartRef {
  readonly office: OfficeContext;
  readonly chart: Chart;
}

/** What a chart says, as long as it exists; throws ItemNotFound afterwards. */
export function chartState({ office, chart }: ChartRef): ChartState {
  if (!office.workbook.charts.on(chart.sheet).includes(chart)) {
    throw new Trouble("ItemNotFound", "The chart no longer exists.");
  }
  return chart.state;
}

/** Changes a chart. Throws AccessDenied on a sheet whose protection covers objects. */
export function changeChart(self: ChartRef, patch: Partial<ChartState>): void {
  chartState(self);
  mayDraw(self.chart.sheet);
  self.office.workbook.charts.change(self.chart, patch);
}

/** Throws AccessDenied when the sheet is protected and its objects with it. */
export function mayDraw({ name, state: { protection } }: Chart["sheet"]): void {
  if (protection.isProtected && protection.options["allowEditObjects"] !== true) {
    throw new Trouble("AccessDenied", `You cannot perform the requested operation: the worksheet ${name} is protected.`);
  }
}

/** The name of a series as the chart shows it: the text of the cell that it refers to, or Excel's word and its number. */
export function seriesName({ office }: ChartRef, { name }: ChartSeries, at: number): string {
  if (!name.startsWith("=")) {
    return name === "" ? `${office.culture.name === "nl-NL" ? "Reeks" : "Series"}${String(at + 1)}` : name;
  }
  const place = parseAddress(name.slice(1));
  const sheet = place?.sheet === null || place === null ? null : office.workbook.findSheet(place.sheet);
  const value = place === null || sheet === null ? new CellError("#REF!") : sheet.cell(place.area.row, place.area.column).value;
  return value instanceof CellError ? value.name : String(value ?? "");
}
