import type { Scheme } from "../../rules/model/scheme";
import { overviewQuarters } from "./overview-quarters";

/** Where the blocks of the sheet Overzicht begin, as row numbers. */
export interface OverviewLayout {
  readonly years: readonly number[];
  readonly purposes: { readonly header: number; readonly first: number; readonly rest: number; readonly takenOver: number; readonly total: number };
  readonly calendar: { readonly header: number; readonly first: number; readonly rest: number; readonly total: number };
  /** Row of the heading over the charts, and the first and last row of each of the two bands that they lie in. */
  readonly charts: { readonly heading: number; readonly bands: readonly [ChartBand, ChartBand] };
  /** The cells behind the charts: a few words, spending per quarter and the budget per year. */
  readonly behind: {
    readonly heading: number;
    readonly quarters: { readonly header: number; readonly first: number; readonly last: number };
    readonly budgets: { readonly header: number; readonly first: number; readonly rest: number; readonly total: number };
  };
}

/** First and last row that a chart covers. */
export interface ChartBand {
  readonly first: number;
  readonly last: number;
}

// Low enough, and far enough apart, for the page break of LibreOffice, whose pages hold more rows, to fall between the two bands.
const bandRows = 17;
const bandGap = 3;

/** In Excel the figures above fill the first printed page; a chart that began on it would be cut in two. */
const secondPage = 48;

/** Returns the places of the blocks for a scheme: the number of its purposes and years decides them. */
export function overviewLayout(scheme: Scheme): OverviewLayout {
  const years = Array.from({ length: scheme.lastYear - scheme.firstYear + 1 }, (_, index) => scheme.firstYear + index);
  const { header, first, rest } = block(21, scheme.purposes.length);
  const purposes = { header, first, rest, takenOver: rest + 1, total: rest + 2 };
  const calendar = block(purposes.total + 3, years.length);
  const charts = chartBands(Math.max(secondPage, calendar.total + 3));
  return { years, purposes, calendar, charts, behind: behindCharts(charts.bands[1].last + 2, overviewQuarters(scheme).length, years.length) };
}

function chartBands(heading: number): OverviewLayout["charts"] {
  const upper = { first: heading + 1, last: heading + bandRows };
  return { heading, bands: [upper, { first: upper.last + bandGap + 1, last: upper.last + bandGap + bandRows }] };
}

function behindCharts(heading: number, quarterLines: number, yearLines: number): OverviewLayout["behind"] {
  const first = heading + 5;
  const last = first + quarterLines - 1;
  return { heading, quarters: { header: first - 1, first, last }, budgets: block(last + 3, yearLines) };
}

function block(header: number, lines: number): OverviewLayout["calendar"] {
  const first = header + 1;
  return { header, first, rest: first + lines, total: first + lines + 1 };
}
